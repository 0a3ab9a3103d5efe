import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../bench/browser.ts';
import { runScript } from '../../bench/run-command.ts';
import { startServer } from '../../src/preview/server.ts';
import { askInBrowser } from './ask.ts';
import { type Case, casesOf } from './cases.ts';
import { writeHeldOutSite } from './held-out-site.ts';
import { readHeldOut } from './held-out.ts';
import { shippedCases } from './shipped.ts';
import { writeStockIndex } from './stock.ts';
import { formatTable, isRight, type Outcome } from './table.ts';

/*
 * npx node tests/search-relevance/run.ts              builds the held-out articles, asks, prints the tables
 * npx node tests/search-relevance/run.ts --shipped    the same over the shipped content
 *   --keep        over what was built before
 *   --wrong       and what went wrong
 *   ko uk         some languages only
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		shipped: { type: 'boolean', default: false },
		keep: { type: 'boolean', default: false },
		wrong: { type: 'boolean', default: false },
	},
});
const folder = join(tmpdir(), 'jawab-relevance');
const root = values.shipped ? '' : join(folder, 'kb');
const out = join(folder, values.shipped ? 'shipped' : 'dist');
const heldOut = readHeldOut();
const cases: Map<string, Case[]> = values.shipped
	? shippedCases()
	: new Map(heldOut.map((language) => [language.locale, casesOf(language)]));

if (!values.keep) {
	if (!values.shipped) writeHeldOutSite(root, heldOut);
	const environment = { KB_ROOT: root, KB_OUT: out, KB_LOCALES: '', SITE_URL: '' };
	await runScript('src/cli/build.ts', { environment });
	for (const locale of cases.keys()) await writeStockIndex(out, locale);
}
const { url, close } = await startServer({ directory: out, port: 0 });
const browser = await openBrowser();
const outcomes: Outcome[] = [];
const times: number[] = [];
for (const [locale, asked] of cases) {
	if (positionals.length > 0 && !positionals.includes(locale)) continue;
	const page = await browser.newPage();
	const answered = await askInBrowser(page, url, asked);
	outcomes.push(...answered.outcomes);
	times.push(...answered.times);
	await page.close();
}
await browser.close();
await close();
print();

function print(): void {
	console.log(formatTable(outcomes, ({ kind }) => kind));
	console.log(`\n${formatTable(outcomes, ({ locale, kind }) => `${locale} ${kind}`)}`);
	const real = outcomes.filter(({ expected }) => expected);
	const unanswered = real.filter(({ ours }) => ours.length === 0).length;
	const share = (100 * unanswered) / real.length;
	console.log(`\nReal queries answered with nothing: ${share.toFixed(1)} %.`);
	times.sort((a, b) => a - b);
	console.log(`p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`);
	if (!values.wrong) return;
	for (const outcome of outcomes.filter((one) => !isRight(one, 'ours', 1))) {
		const { locale, kind, query, expected = 'none', ours } = outcome;
		const got = ours.slice(0, 3).join(', ') || 'none';
		console.log(`${locale} ${kind}: ${query}: ${expected}, not ${got}`);
	}
}
