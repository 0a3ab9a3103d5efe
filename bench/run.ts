import { parseArgs } from 'node:util';
import { lexicons } from '../tests/generate/lexicons.ts';
import { measureBuild, measureGrowth, measureHuge } from './build.ts';
import { measureCheck } from './check.ts';
import { type Figure, formatFigures, isWithin } from './figure.ts';
import { generateSite, removeSite } from './generated-site.ts';
import { measureLighthouse } from './lighthouse.ts';
import { describeMachine, isBusy } from './machine.ts';
import { measureReadingLevel } from './reading-level.ts';
import { measureRelevance } from './relevance.ts';
import { repeatContent } from './repeated-content.ts';
import { measureSearch } from './search.ts';
import { measureWeight } from './weight.ts';

/*
 * npm run bench                         every measure but the two that take long
 * npm run bench -- weight search        some of them
 * npm run bench -- build --articles 500 --locales 2 --runs 3
 * npm run bench -- relevance --wrong    the first part of search: how well it answers, and what wrongly
 * npm run bench -- lighthouse --in en,ar
 * npm run bench -- huge                 10,000 articles in ten locales: ten minutes and some gigabytes of disk
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		articles: { type: 'string' },
		locales: { type: 'string' },
		/** The locales of the repository's own site in which Lighthouse judges; all by default. */
		in: { type: 'string' },
		/** How often each build and check runs. The median counts. */
		runs: { type: 'string', default: '1' },
		/** Say which queries are answered wrongly. */
		wrong: { type: 'boolean', default: false },
	},
});
const runs = Number(values.runs);
const sizeOf = (mode: string) => (mode === 'huge' ? [10_000, 10] : [2000, 4]);
const site = (mode = '') => {
	const [articles = 0, locales = 0] = sizeOf(mode);
	return generateSite(
		Number(values.articles ?? articles),
		// English, Hindi, Thai and German first: a source, a script without stemmer, one without spaces, compounds.
		[...new Set(['en', 'hi', 'th', 'de', ...lexicons.keys()])].slice(
			0,
			Number(values.locales ?? locales),
		),
	);
};

const measures: Record<string, () => Promise<Figure[]>> = {
	weight: measureWeight,
	check: async () => [
		...(await measureCheck('generated', site(), Math.max(3, runs))),
		...(await measureCheck('shipped', repeatContent(5), Math.max(3, runs))),
	],
	build: () => measureBuild(site(), runs),
	reading: measureReadingLevel,
	relevance: () => measureRelevance(values),
	search: async () => [...(await measureRelevance(values)), ...(await measureSearch(site()))],
	lighthouse: () => measureLighthouse(values.in?.split(',')),
	growth: () => {
		const large = site();
		return measureGrowth(generateSite(large.articles / 4, large.locales), large, runs);
	},
	huge: async () => {
		const huge = site('huge');
		const figures = await measureHuge(huge);
		removeSite(huge);
		return figures;
	},
};

const names = positionals.length > 0 ? positionals : Object.keys(measures).filter(isUsual);
const unknown = names.find((name) => !(name in measures));
if (unknown === undefined) await run(names);
else {
	console.error(`There is no measure \`${unknown}\`: only ${Object.keys(measures).join(', ')}.`);
	process.exitCode = 1;
}

async function run(names: readonly string[]): Promise<void> {
	console.log(describeMachine());
	if (isBusy()) console.log('The machine is busy with other work: times are longer than they are.');
	let failed = 0;
	for (const name of names) {
		const figures = (await measures[name]?.()) ?? [];
		failed += figures.filter((figure) => !isWithin(figure)).length;
		console.log(`\n${name}\n${formatFigures(figures)}`);
	}
	console.log(failed === 0 ? '\nAll within their budgets.' : `\n${failed} beyond their budgets.`);
	process.exitCode = failed === 0 ? 0 : 1;
}

function isUsual(name: string): boolean {
	return !['huge', 'lighthouse', 'relevance'].includes(name);
}
