import { execFileSync } from 'node:child_process';

/** Whether a program can be started here. */
export function hasTool(...command: [string, ...string[]]): boolean {
	const [program, ...args] = command;
	try {
		execFileSync(program, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Runs a program, and says what it printed; what it says as it works is thrown if it fails. */
export function runTool(program: string, ...args: string[]): string {
	return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
