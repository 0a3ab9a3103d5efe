import type { Figure } from './figure.ts';
import { check, type GeneratedSite } from './generated-site.ts';
import { median } from './statistics.ts';

export async function measureCheck(site: GeneratedSite, runs: number): Promise<Figure[]> {
	const checked = [];
	for (let run = 0; run < runs; run++) checked.push(await check(site));
	const seconds = checked.map((run) => run.seconds);
	const cpu = median(checked.map((run) => run.cpu));
	return [
		{
			what: `check, ${site.files} files, a file`,
			value: (1000 * median(seconds)) / site.files,
			unit: 'ms',
			budget: 2,
			note: `${seconds.map((value) => `${value.toFixed(1)} s`).join(', ')} (processors ${cpu.toFixed(1)} s)`,
		},
	];
}
