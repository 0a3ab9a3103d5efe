import type { Figure } from './figure.ts';
import { checkCold, type GeneratedSite } from './generated-site.ts';
import { median } from './statistics.ts';

/** @param what the entries are */
export async function measureCheck(
	what: string,
	content: Pick<GeneratedSite, 'root' | 'out' | 'files'>,
	runs: number,
): Promise<Figure[]> {
	const checked = [];
	for (let run = 0; run < runs; run++) checked.push(await checkCold(content));
	const seconds = checked.map((run) => run.seconds);
	const cpu = median(checked.map((run) => run.cpu));
	return [
		{
			what: `check, ${content.files} ${what} files, a file`,
			value: (1000 * median(seconds)) / content.files,
			unit: 'ms',
			budget: 2,
			note: `${seconds.map((value) => `${value.toFixed(1)} s`).join(', ')} (processors ${cpu.toFixed(1)} s)`,
		},
	];
}
