import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../bench/browser.ts';
import { runScript } from '../../bench/run-command.ts';
import { startServer } from '../../src/preview/server.ts';
import { askInBrowser } from './ask.ts';
import { casesOf } from './cases.ts';
import { writeHeldOutSite } from './held-out-site.ts';
import { readHeldOut } from './held-out.ts';
import { writeStockIndex } from './stock.ts';
import { formatTable, isRight, type Outcome } from './table.ts';

/*
 * npx node tests/search-relevance/run.ts                  builds, asks, prints the tables
 * npx node tests/search-relevance/run.ts --keep ko uk     over what was built before, some languages
 * npx node tests/search-relevance/run.ts --wrong          and what went wrong
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { keep: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const folder = join(tmpdir(), 'jawab-relevance');
const [root, out] = [join(folder, 'kb'), join(folder, 'dist')];
const languages = readHeldOut();
if (!values.keep) {
	writeHeldOutSite(root, languages);
	await runScript('src/cli/build.ts', {
		environment: { KB_ROOT: root, KB_OUT: out, KB_LOCALES: '', SITE_URL: '' },
	});
	for (const { locale } of languages) await writeStockIndex(out, locale);
}
const { url, close } = await startServer({ directory: out, port: 0 });
const browser = await openBrowser();
const outcomes: Outcome[] = [];
const times: number[] = [];
for (const language of languages) {
	if (positionals.length > 0 && !positionals.includes(language.locale)) continue;
	const page = await browser.newPage();
	const asked = await askInBrowser(page, url, casesOf(language));
	outcomes.push(...asked.outcomes);
	times.push(...asked.times);
	await page.close();
}
await browser.close();
await close();
console.log(formatTable(outcomes, ({ kind }) => kind));
console.log(`\n${formatTable(outcomes, ({ locale, kind }) => `${locale} ${kind}`)}`);
const unanswered = outcomes.filter(({ expected, ours }) => expected && ours.length === 0).length;
const real = outcomes.filter(({ expected }) => expected).length;
console.log(`\nReal queries answered with nothing: ${((100 * unanswered) / real).toFixed(1)} %.`);
times.sort((a, b) => a - b);
console.log(`p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`);
if (values.wrong) {
	for (const outcome of outcomes.filter((one) => !isRight(one, 'ours', 1))) {
		const { locale, kind, query, expected = 'none', ours } = outcome;
		console.log(
			`${locale} ${kind}: ${query}: ${expected}, not ${ours.slice(0, 3).join(', ') || 'none'}`,
		);
	}
}
