import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

/** What the figures were measured on. A busy machine makes every time longer: its load is told, too. */
export function describeMachine(): string {
	const model = cpus()[0]?.model ?? 'unknown processor';
	const memory = (totalmem() / 1024 ** 3).toFixed(0);
	const [load = 0] = loadavg();
	return [
		`${availableParallelism()} cores (${model})`,
		`${memory} GB`,
		`${platform()} ${release()}`,
		`Node ${process.versions.node}`,
		`load ${load.toFixed(1)}`,
	].join(', ');
}

/** Other people's work on the machine, in cores; measured before ours begins. */
export function isBusy(): boolean {
	return (loadavg()[0] ?? 0) > availableParallelism() / 2;
}
