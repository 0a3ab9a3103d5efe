import { runProgram } from '../authoring/command-line.ts';
import { addCommand } from '../authoring/commands/add.ts';
import { diffCommand } from '../authoring/commands/diff.ts';
import { minorCommand } from '../authoring/commands/minor.ts';
import { stampCommand } from '../authoring/commands/stamp.ts';
import { statusCommand } from '../authoring/commands/status.ts';

const commands = [addCommand, statusCommand, diffCommand, stampCommand, minorCommand];

await runProgram({ script: 'i18n', commands }, process.argv.slice(2));
