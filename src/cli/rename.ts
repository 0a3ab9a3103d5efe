import { runProgram } from '../authoring/command-line.ts';
import { renameCommand } from '../authoring/commands/rename.ts';

await runProgram({ script: 'rename', commands: [renameCommand] }, process.argv.slice(2));
