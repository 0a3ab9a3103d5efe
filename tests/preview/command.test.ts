import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../src/preview/server.ts';

let directory: string;

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'jawab-preview-'));
	await writeFile(join(directory, 'index.html'), 'chooser');
});

afterAll(() => rm(directory, { recursive: true }));

test.each(['SIGINT', 'SIGTERM'] as const)(
	'the preview says where it is, serves the site, and ends well on %s',
	async (signal) => {
		const other = await startServer({ directory, port: 0 });
		const command = run({ PORT: String(other.port), SITE_URL: 'https://shop.example/help/' });
		const url = await command.url;
		expect(await (await fetch(url)).text()).toBe('chooser');
		command.process.kill(signal);
		expect(await command.ended).toEqual({
			code: 0,
			said:
				`Port ${other.port} is in use: this is the next free one.\n` +
				`Preview of ${directory}: ${url}\n`,
		});
		expect(url).toMatch(/^http:\/\/localhost:\d+\/help\/$/);
		await other.close();
	},
);

test.each([
	[{ KB_OUT: 'no-such' }, 'There is no site in `no-such` yet. Run `npm run build` first.\n'],
	[{ PORT: '99999' }, 'PORT is not a number from 0 to 65535.\n'],
	[{ SITE_URL: 'help' }, 'SITE_URL is not a full address such as https://shop.example/help.\n'],
])('with %o the preview says what is wrong and ends with 1', async (environment, said) => {
	expect(await run(environment).ended).toEqual({ code: 1, said });
});

function run(environment: Record<string, string>) {
	const child = spawn(process.execPath, ['src/cli/preview.ts'], {
		env: { PATH: process.env['PATH'], KB_OUT: directory, ...environment },
	});
	let said = '';
	const url = new Promise<string>((resolve) => {
		child.stderr.on('data', (chunk) => {
			said += String(chunk);
			const [found] = /http:\S+(?=\n)/.exec(said) ?? [];
			if (found) resolve(found);
		});
	});
	const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
		child.on('close', (code) => resolve({ code, said }));
	});
	return { process: child, url, ended };
}
