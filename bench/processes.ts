import { readdirSync, readFileSync } from 'node:fs';

/** What one process has used so far. */
export interface Usage {
	/** `node`, or the name of the program. */
	name: string;
	/** Its greatest resident memory, in bytes. */
	peak: number;
	/** Processor time of all its threads, in seconds. */
	cpu: number;
}

/** Whether processes can be looked at: only Linux has `/proc`. */
export const canMeasure = process.platform === 'linux';

/** What a process and everything it has started use. What has ended meanwhile is left out. */
export function usageOfTree(root: number): Map<number, Usage> {
	const children = Map.groupBy(allProcesses(), ({ parent }) => parent);
	const usages = new Map<number, Usage>();
	const visit = (id: number) => {
		const usage = usageOf(id);
		if (usage) usages.set(id, usage);
		for (const child of children.get(id) ?? []) visit(child.id);
	};
	visit(root);
	return usages;
}

function allProcesses(): { id: number; parent: number }[] {
	return readdirSync('/proc').flatMap((name) => {
		const id = Number(name);
		const fields = Number.isInteger(id) ? statOf(id) : undefined;
		return fields ? [{ id, parent: Number(fields[1]) }] : [];
	});
}

function usageOf(id: number): Usage | undefined {
	const status = read(`/proc/${id}/status`);
	const fields = statOf(id);
	const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status ?? '')?.[1];
	if (!fields || peak === undefined) return undefined;
	const ticks = Number(fields[11]) + Number(fields[12]);
	return {
		name: nameOf(id),
		peak: Number(peak) * 1024,
		cpu: ticks / ticksPerSecond,
	};
}

/** The fields of `/proc/<id>/stat` from the third on: the second, a name, may hold anything. */
function statOf(id: number): string[] | undefined {
	const stat = read(`/proc/${id}/stat`);
	return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function nameOf(id: number): string {
	const [program = ''] = (read(`/proc/${id}/cmdline`) ?? '').split('\0');
	return program.split('/').at(-1) || 'unknown';
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

/** `sysconf(_SC_CLK_TCK)` of every Linux that Node runs on. */
const ticksPerSecond = 100;
