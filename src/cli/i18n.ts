import { runProgram } from '../authoring/command-line.ts';
import { addCommand } from '../authoring/commands/add.ts';
import { diffCommand } from '../authoring/commands/diff.ts';
import { exportCommand } from '../authoring/commands/export.ts';
import { importCommand } from '../authoring/commands/import.ts';
import { minorCommand } from '../authoring/commands/minor.ts';
import { stampCommand } from '../authoring/commands/stamp.ts';
import { statusCommand } from '../authoring/commands/status.ts';

const commands = [
	...[addCommand, statusCommand, diffCommand, stampCommand, minorCommand],
	...[exportCommand, importCommand],
];

await runProgram({ script: 'i18n', commands }, process.argv.slice(2));
