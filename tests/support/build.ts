import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cacheFolder } from '../../src/files/cache.ts';
import { type Environment, readEnvironment } from '../../src/files/environment.ts';

/** What a command ended with, and what it said. */
export interface Ended {
	/** `null` when it was killed. */
	code: number | null;
	/** Standard output. */
	printed: string;
	/** Standard error. */
	said: string;
}

/** Runs a command of the generator, as npm does, without anything of the environment but `variables`. */
export function run(
	command: 'build' | 'check',
	variables: Record<string, string>,
	{ args = [], killWhen }: { args?: string[]; killWhen?: () => boolean } = {},
): Promise<Ended> {
	const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
	const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], { env });
	const ended: Ended = { code: null, printed: '', said: '' };
	child.stdout.on('data', (chunk) => (ended.printed += String(chunk)));
	child.stderr.on('data', (chunk) => (ended.said += String(chunk)));
	const watch = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 5);
	return new Promise((resolve) => {
		child.on('close', (code) => {
			clearInterval(watch);
			resolve({ ...ended, code });
		});
	});
}

/** Builds a site that must come out well. */
export async function build(variables: Record<string, string>): Promise<Ended> {
	const ended = await run('build', variables);
	if (ended.code !== 0) throw new Error(`The build failed:\n${ended.said}`);
	return ended;
}

/** What Astro remembers of the builds of a knowledge base. */
export async function forget(variables: Record<string, string>): Promise<void> {
	const environment: Environment = readEnvironment(variables);
	await rm(cacheFolder(environment), { recursive: true, force: true });
}
