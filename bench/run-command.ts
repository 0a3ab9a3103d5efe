import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { canMeasure, type Usage, usageOfTree } from './processes.ts';

/** How a command went. */
export interface Run {
	seconds: number;
	/** Processor time of all its processes, in seconds: less sensitive to a busy machine. */
	cpu: number;
	/** The greatest memory of any one process by program, in bytes. Empty where it is not measured. */
	peaks: Map<string, number>;
	/** What it wrote to standard error. */
	said: string;
	/** When each of the marks that were asked for first held, in seconds. */
	marks: Map<string, number>;
}

/** What our commands are told of a site: nothing else that the environment says of one counts. */
export function variablesOf({
	root = '',
	out,
	url = '',
}: {
	/** That of the repository by default. */
	root?: string;
	out: string;
	url?: string;
}): Record<string, string> {
	return { KB_ROOT: root, KB_OUT: out, KB_LOCALES: '', SITE_URL: url };
}

export interface RunOptions {
	environment: Record<string, string>;
	/** Looked at again and again until they hold: when did the command get that far? */
	marks?: Record<string, () => boolean>;
}

/** In milliseconds. To look at all processes takes one or two. */
const interval = 200;

/** Runs one of our scripts in a process of its own, as npm does, and looks at its processes while it runs. */
export async function runScript(script: string, options: RunOptions): Promise<Run> {
	const started = performance.now();
	const since = () => (performance.now() - started) / 1000;
	const child = spawn(process.execPath, ['--import', './src/cli/keep-compiled.ts', script], {
		env: { ...process.env, ...options.environment },
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const usages = new Map<number, Usage>();
	const marks = new Map<string, number>();
	const timer = setInterval(() => {
		if (canMeasure && child.pid) {
			for (const [id, usage] of usageOfTree(child.pid)) usages.set(id, usage);
		}
		for (const [name, holds] of Object.entries(options.marks ?? {})) {
			if (!marks.has(name) && holds()) marks.set(name, since());
		}
	}, interval);
	const [code] = await once(child, 'close');
	clearInterval(timer);
	if (code !== 0) throw new Error(`${script} ended with ${code}:\n${said.trim()}`);
	const all = [...usages.values()];
	const cpu = all.reduce((sum, usage) => sum + usage.cpu, 0);
	return { seconds: since(), cpu, peaks: peaksByName(all), said, marks };
}

function peaksByName(usages: readonly Usage[]): Map<string, number> {
	const peaks = new Map<string, number>();
	for (const { name, peak } of usages) peaks.set(name, Math.max(peak, peaks.get(name) ?? 0));
	return peaks;
}
