import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const plain = ['build', 'check', 'dev', 'preview'];
const scripts = [...plain, 'new', 'rename', 'i18n'];

describe.each(scripts)('npm run %s', (script) => {
	test.each(['--help', '-h'])('answers %s with its usage, and does nothing else', (option) => {
		const { status, stdout, stderr } = run(script, option);
		expect(stdout).toMatch(/^Usage:\n {2}npm run /);
		expect(stdout).toContain(`npm run ${script}`);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});
});

test.each(plain)('npm run %s refuses an option that nobody knows', (script) => {
	const { status, stderr } = run(script, '--hlep');
	expect(stderr).toContain('error: There is no option `--hlep`.\n  hint: ');
	expect(stderr).toContain('\nUsage:\n');
	expect(status).toBe(1);
});

test('npm run check refuses what it has no place for', () => {
	expect(run('check', 'content').stderr).toContain('error: This is too much: `content`.\n');
});

test('npm run dev says what is wrong with PORT', () => {
	const { status, stderr } = run('dev', undefined, { PORT: '99999' });
	expect(stderr).toBe('PORT is not a number from 0 to 65535.\n');
	expect(status).toBe(1);
});

function run(script: string, argument: string | undefined, environment = { PORT: '0' }) {
	const variables = { PATH: process.env['PATH'] ?? '', ...environment };
	return spawnSync(process.execPath, [`src/cli/${script}.ts`, ...(argument ? [argument] : [])], {
		env: variables,
		encoding: 'utf8',
		timeout: 60_000,
	});
}
