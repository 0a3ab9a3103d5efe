import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../src/preview/server.ts';
import { askInBrowser } from '../tests/search-relevance/ask.ts';
import { type Case, casesOf } from '../tests/search-relevance/cases.ts';
import { writeHeldOutSite } from '../tests/search-relevance/held-out-site.ts';
import { readHeldOut } from '../tests/search-relevance/held-out.ts';
import { isRight, type Outcome } from '../tests/search-relevance/outcome.ts';
import { shippedCases } from '../tests/search-relevance/shipped.ts';
import { writeStockIndex } from '../tests/search-relevance/stock.ts';
import { openBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { runScript, variablesOf } from './run-command.ts';

const folder = join(tmpdir(), 'jawab-bench', 'relevance');

/**
 * How well the search answers in a real browser, beside Pagefind as it comes: over the shipped content, and
 * over articles that it was not tuned to. With `wrong`, it says which queries it answers wrongly.
 */
export async function measureRelevance({ wrong }: { wrong: boolean }): Promise<Figure[]> {
	const heldOut = readHeldOut();
	const root = join(folder, 'kb');
	writeHeldOutSite(root, heldOut);
	const sites = {
		shipped: { root: '', cases: shippedCases() },
		'held out': { root, cases: new Map(heldOut.map((own) => [own.locale, casesOf(own)])) },
	};
	const figures: Figure[] = [];
	for (const [name, { root, cases }] of Object.entries(sites)) {
		const outcomes = await askAll({ root, out: join(folder, name), cases });
		figures.push(...relevanceFigures(name, outcomes));
		if (wrong) for (const outcome of outcomes) tellIfWrong(name, outcome);
	}
	return figures;
}

async function askAll({ root, out, cases }: Site): Promise<Outcome[]> {
	await runScript('src/cli/build.ts', { environment: variablesOf({ root, out }) });
	for (const locale of cases.keys()) await writeStockIndex(out, locale);
	const { url, close } = await startServer({ directory: out, port: 0 });
	const browser = await openBrowser();
	try {
		const outcomes: Outcome[] = [];
		for (const asked of cases.values()) {
			const page = await browser.newPage();
			outcomes.push(...(await askInBrowser(page, url, asked)));
			await page.close();
		}
		return outcomes;
	} finally {
		await browser.close();
		await close();
	}
}

interface Site {
	root: string;
	out: string;
	/** By locale. */
	cases: ReadonlyMap<string, Case[]>;
}

/** Shares of right answers: by kind against the goals, then by locale and kind. */
export function relevanceFigures(site: string, outcomes: readonly Outcome[]): Figure[] {
	const answered = outcomes.filter(({ expected }) => expected !== undefined);
	const inVain = answered.filter(({ ours }) => ours.length === 0);
	return [
		...[...Map.groupBy(outcomes, ({ kind }) => kind)].flatMap(([kind, list]) => {
			const [first, three] = goals[kind] ?? [];
			return [
				{ ...shareOf(`${site}: ${kind}, first`, list, 1), least: first },
				...(kind === 'nonsense'
					? []
					: [{ ...shareOf(`${site}: ${kind}, in three`, list, 3), least: three }]),
			];
		}),
		{
			what: `${site}: real queries without an answer`,
			value: (100 * inVain.length) / answered.length,
			unit: '%',
			budget: 2,
		},
		...[...Map.groupBy(outcomes, ({ locale, kind }) => `${locale} ${kind}`)].map(([name, list]) =>
			shareOf(`${site}: ${name}`, list, 1),
		),
	];
}

function shareOf(what: string, list: readonly Outcome[], places: number): Figure {
	const share = (who: 'ours' | 'stock') =>
		(100 * list.filter((outcome) => isRight(outcome, who, places)).length) / list.length;
	const note = `stock Pagefind ${share('stock').toFixed(0)} %, ${list.length} queries`;
	return { what, value: share('ours'), unit: '%', note };
}

const typo = [92, 96] as const;
const asMeant = [90, 95] as const;

/** The least share in the first place, and in the first three. */
const goals: Record<string, readonly [number, number?]> = {
	'title words': [99, 99],
	'one typo': typo,
	'one slip': typo,
	'two swapped': typo,
	inflected: asMeant,
	synonym: asMeant,
	digits: asMeant,
	'English word': [85, 93],
	romanised: [70, 85],
	nonsense: [95],
};

function tellIfWrong(site: string, outcome: Outcome): void {
	if (isRight(outcome, 'ours', 1)) return;
	const { locale, kind, query, expected = 'none', ours } = outcome;
	const got = ours.slice(0, 3).join(', ') || 'none';
	console.log(`${site}: ${locale} ${kind}: ${query}: ${expected}, not ${got}`);
}
