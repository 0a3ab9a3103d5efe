import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/authoring/arguments.ts';
import type { Program } from '../../src/authoring/command.ts';
import { isRefusal } from '../../src/authoring/refusal.ts';
import { filesIn, folderWith } from './folder.ts';

const run = () => ({ json: {}, summary: '' });
const program: Program = {
	script: 'i18n',
	commands: [
		{ name: 'stamp', parameters: ['locale', 'key'], about: 'says it is current', run },
		{
			name: 'status',
			parameters: [],
			about: 'shows it',
			options: { locale: { value: 'locale', about: 'only this one' } },
			run,
		},
	],
};

describe('what nobody knows is refused, with what was meant', () => {
	test.each([
		['stmp de faq/x', 'There is no command `stmp`.', 'Did you mean `stamp`?'],
		['--json', 'The name of a command is missing.', 'The commands are stamp, status.'],
		['stamp de', 'Missing: <key>.', undefined],
		['stamp de faq/x faq/y', 'This is too much: `faq/y`.', undefined],
		['status --local=de', 'There is no option `--local`.', 'Did you mean `--locale`?'],
		['status -l', 'There is no option `-l`.', 'The options are --json, --locale.'],
		['status --locale', '`--locale` needs a value.', 'Write `--locale <locale>`.'],
		['status --json=x', '`--json` takes no value.', undefined],
	])('%s', (line, message, hint) => {
		const asked = readArguments(program, line.split(' '));
		expect(isRefusal(asked) && [asked.message, asked.hint]).toEqual([message, hint]);
	});
});

test('options stand behind the name of the command', () => {
	expect(readArguments(program, ['status', '--json', '--locale', 'de'])).toMatchObject({
		json: true,
		args: [],
		options: { locale: 'de' },
	});
});

test('help is there for each command, and for all', () => {
	expect(readArguments(program, ['stamp', '--help'])).toMatchObject({
		help: [
			'Usage:',
			'  npm run i18n -- stamp <locale> <key>   says it is current',
			'      --json                             writes JSON to standard output, and nothing else there',
		].join('\n'),
	});
	expect(readArguments(program, [])).toMatchObject({
		help: expect.stringContaining('i18n -- status'),
	});
});

describe('on the command line', () => {
	test('what is done is said in the last line, and the command ends with 0', () => {
		const root = folderWith({});
		expect(start('new', ['faq/a-b'], root)).toEqual({
			status: 0,
			stdout: '',
			stderr: 'Wrote content/en/faq/a-b.mdx: a draft, for you to fill in.\n',
		});
		expect(filesIn(root)).toHaveProperty(['content/en/faq/a-b.mdx']);
	});

	test('what is refused is said with the cure, and the command ends with 1', () => {
		expect(start('rename', ['faq/a', 'faq/b'], folderWith({}))).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'error: There is no article `faq/a`.\n  hint: Write the key of an article that is there.\nNothing was changed.\n',
		});
	});

	test('a place that cannot be written is told, and no stack is shown', () => {
		const root = folderWith({});
		writeFileSync(join(root, 'content/en'), 'A file where a folder belongs');
		expect(start('new', ['faq/a'], root)).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(
				/^error: \S+ cannot be read or written \(E\w+\)\.\n {2}hint: .*\nNothing was changed\.\n$/,
			),
		});
	});

	test('with --json, standard output is JSON alone, for an answer and for a refusal', () => {
		const root = folderWith({ 'content/en/faq/a.mdx': '---\ntitle: A\n---\n' });
		const answer = start('i18n', ['status', '--json'], root);
		expect(JSON.parse(answer.stdout)).toMatchObject({ sourceLocale: 'en' });
		expect(answer.stderr).toBe('1 article in 2 locales. To do: 1 entry (0 words), 0 strings.\n');
		const refusal = start('i18n', ['stamp', 'de', 'faq/b', '--json'], root);
		expect(JSON.parse(refusal.stdout)).toMatchObject({ error: 'There is no article `faq/b`.' });
		expect(refusal.status).toBe(1);
	});
});

function start(script: string, args: string[], root: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`src/cli/${script}.ts`, ...args],
		{
			env: { PATH: process.env['PATH'], KB_ROOT: root },
			encoding: 'utf8',
		},
	);
	return { status, stdout, stderr };
}
