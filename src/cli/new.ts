import { runProgram } from '../authoring/command-line.ts';
import { newCommand } from '../authoring/commands/new.ts';

await runProgram({ script: 'new', commands: [newCommand] }, process.argv.slice(2));
