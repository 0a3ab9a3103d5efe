import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Figure } from './figure.ts';
import {
	build,
	buildCold,
	type BuildRun,
	checkCold,
	type GeneratedSite,
	textOf,
} from './generated-site.ts';
import { canMeasure } from './processes.ts';
import { median } from './statistics.ts';

const gigabyte = 1024 ** 3;

/** A build on a fresh machine, one of what is built already, and one after an edit. */
export async function measureBuild(site: GeneratedSite, runs: number): Promise<Figure[]> {
	const cold: BuildRun[] = [];
	for (let run = 0; run < runs; run++) cold.push(await buildCold(site));
	const same: BuildRun[] = [];
	for (let run = 0; run < runs; run++) same.push(await build(site));
	const edited = await buildEdited(site, runs);
	const checked = await checkCold(site);
	const seconds = (list: readonly BuildRun[]) => median(list.map((run) => run.seconds));
	const share = (list: readonly BuildRun[]) => (100 * seconds(list)) / seconds(cold);
	return [
		...coldFigures(cold, { budget: gigabyte, checked: checked.seconds }),
		{
			what: 'nothing changed, of cold',
			value: share(same),
			unit: '%',
			budget: 50,
			note: describe(same),
		},
		{
			what: 'one article changed, of cold',
			value: share(edited),
			unit: '%',
			budget: 55,
			note: describe(edited),
		},
	];
}

/** Twice 500 articles is less than once 2,000: what grows faster than the site shows here. */
export async function measureGrowth(
	small: GeneratedSite,
	large: GeneratedSite,
	runs: number,
): Promise<Figure[]> {
	const perPage = async (site: GeneratedSite) => {
		const times: number[] = [];
		for (let run = 0; run < runs; run++) times.push(millisecondsPerPage(await buildCold(site)));
		return median(times);
	};
	const [few, many] = [await perPage(small), await perPage(large)];
	return [
		{ what: `${small.articles} articles, a page`, value: few, unit: 'ms' },
		{ what: `${large.articles} articles, a page`, value: many, unit: 'ms' },
		{ what: 'growth of the time a page', value: (100 * many) / few, unit: '%', budget: 105 },
	];
}

/** A site of the largest size that is promised. It is built once. */
export async function measureHuge(site: GeneratedSite): Promise<Figure[]> {
	return coldFigures([await buildCold(site)], { budget: 2 * gigabyte, checked: undefined });
}

function coldFigures(
	cold: readonly BuildRun[],
	{ budget, checked }: { budget: number; checked: number | undefined },
): Figure[] {
	const rendered = median(cold.map(({ marks }) => marks.get('rendered') ?? Number.NaN));
	const seconds = median(cold.map((run) => run.seconds));
	const parts = [
		...(checked === undefined ? [] : [`check ${checked.toFixed(1)} s`]),
		`check and render ${rendered.toFixed(1)} s`,
		`finish ${(seconds - rendered).toFixed(1)} s`,
	];
	return [
		{
			what: `cold build, ${cold[0]?.pages} pages`,
			value: seconds,
			unit: 's',
			note: `${describe(cold)}; ${parts.join(', ')}`,
		},
		{
			what: 'cold build, a page',
			value: median(cold.map(millisecondsPerPage)),
			unit: 'ms',
			budget: 4,
		},
		...memoryFigures(cold, budget),
	];
}

function memoryFigures(cold: readonly BuildRun[], budget: number): Figure[] {
	if (!canMeasure) {
		console.error('Memory is not measured: it needs Linux.');
		return [];
	}
	const names = new Set(cold.flatMap(({ peaks }) => [...peaks.keys()]));
	return [...names].map((name) => ({
		what: `peak memory of ${name}`,
		value: Math.max(...cold.map(({ peaks }) => peaks.get(name) ?? 0)) / gigabyte,
		unit: 'GB',
		budget: budget / gigabyte,
	}));
}

function millisecondsPerPage({ seconds, pages }: BuildRun): number {
	return (1000 * seconds) / pages;
}

/** Each run after an edit of its own; in the end the article is as it was. */
async function buildEdited(site: GeneratedSite, runs: number): Promise<BuildRun[]> {
	const before = textOf(site.anEntry);
	const edited: BuildRun[] = [];
	try {
		for (let run = 0; run < runs; run++) {
			appendFileSync(site.anEntry, `\nOne more sentence about refunds, number ${run}.\n`);
			edited.push(await build(site));
		}
	} finally {
		rmSync(site.anEntry);
		writeFileSync(site.anEntry, before);
	}
	return edited;
}

function describe(runs: readonly BuildRun[]): string {
	const times = runs.map(({ seconds }) => `${seconds.toFixed(1)} s`).join(', ');
	const cpu = median(runs.map((run) => run.cpu)).toFixed(1);
	return canMeasure ? `${times} (processors ${cpu} s)` : times;
}
