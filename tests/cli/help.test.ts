import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const scripts = ['check', 'dev', 'preview', 'new', 'rename', 'i18n'];

describe.each(scripts)('npm run %s', (script) => {
	test.each(['--help', '-h'])('answers %s with its usage, and does nothing else', (option) => {
		const { status, stdout, stderr } = run(script, option);
		expect(stdout).toMatch(/^Usage:\n {2}npm run /);
		expect(stdout).toContain(`npm run ${script}`);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	});
});

test.each(['check', 'dev', 'preview'])(
	'npm run %s refuses an option that nobody knows',
	(script) => {
		const { status, stderr } = run(script, '--hlep');
		expect(stderr).toContain('error: There is no option `--hlep`.\n  hint: ');
		expect(stderr).toContain('\nUsage:\n');
		expect(status).toBe(1);
	},
);

test('npm run check refuses what it has no place for', () => {
	expect(run('check', 'content').stderr).toContain('error: This is too much: `content`.\n');
});

function run(script: string, argument: string) {
	const variables = { PATH: process.env['PATH'] ?? '', PORT: '0' };
	return spawnSync(process.execPath, [`src/cli/${script}.ts`, argument], {
		env: variables,
		encoding: 'utf8',
		timeout: 60_000,
	});
}
