import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { finish } from '../build/finish.ts';
import { keepHeapSmall } from '../build/heap.ts';
import { openIndexers } from '../build/indexers.ts';
import { keepingIndexes } from '../build/kept-index.ts';
import { publish, recover, refusal } from '../build/publish.ts';
import { type Renderer, startRenderer } from '../build/render-pages.ts';
import { forgetUnfinished, remembering } from '../build/remembering.ts';
import { type Site, toSite } from '../build/site.ts';
import { buildOrder } from '../catalog/build-order.ts';
import { datesUntil } from '../checks/dates.ts';
import { cacheFolder, stagingFolder } from '../files/cache.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import { type Environment, readEnvironment } from '../files/environment.ts';
import { versionOf } from '../files/pipeline-version.ts';
import { today } from '../files/today.ts';
import { siteAddress } from '../schemas/site.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { begin } from './plain-command.ts';
import { printJson, printReport, type Report, reportOn } from './print-report.ts';

const started = performance.now();
const asked = begin({
	script: 'build',
	about: 'checks the knowledge base, and builds its site',
	variables: {
		KB_ROOT: 'the folder of another knowledge base',
		KB_OUT: 'where the site goes, if not dist',
		KB_LOCALES: 'the locales to build, if not all: th,hi',
		SITE_URL: 'the address that the site will have',
	},
});
if (asked) {
	keepHeapSmall();
	const ending = await run(readEnvironment(), asked.json).catch(crash);
	if (asked.json) printJson(ending.json);
	console.error(ending.summary);
	process.exitCode = ending.isOk ? 0 : 1;
}

interface Ending {
	isOk: boolean;
	/** The last line of the command. */
	summary: string;
	/** What is wrong, for `--json`. */
	json: object;
}

/** @param json whether what is wrong is told in JSON, at the end */
async function run(environment: Environment, json: boolean): Promise<Ending> {
	const { root, out, generator, siteUrl } = environment;
	await recover(out);
	const [mistake] = siteAddress.optional().safeParse(siteUrl).error?.issues ?? [];
	if (mistake) return failure(`SITE_URL is \`${siteUrl}\`. ${mistake.message}`);
	const inputs = ['content', 'locales', 'public'].map((folder) => join(root, folder));
	const refused = await refusal(out, { kept: [generator, root], inputs });
	if (refused) return failure(`${refused} Set KB_OUT to another folder.`);
	await forgetUnfinished(cacheFolder(environment));
	await rm(stagingFolder(environment), { recursive: true, force: true });
	// It makes itself ready while the knowledge base is checked.
	const renderer = startRenderer(generator);
	try {
		const { site, told } = openSite(environment, json);
		const ending = site
			? await build(site, environment, renderer).catch(crash)
			: failure('Nothing was built.');
		return { ...ending, json: { ...told, ...ending.json } };
	} finally {
		renderer.abandon();
	}
}

async function build(site: Site, environment: Environment, renderer: Renderer): Promise<Ending> {
	const { out } = environment;
	const { settings, catalog } = site;
	const unknown = environment.only?.find((tag) => !catalog.locales.has(tag));
	if (unknown !== undefined) {
		const meant = didYouMean(unknown, catalog.locales.keys());
		const hint = meant ? ` Did you mean \`${meant}\`?` : '';
		return failure(`KB_LOCALES names \`${unknown}\`, which is no locale of this site.${hint}`);
	}
	if (!settings.address.origin) {
		console.error(
			'warning: The site has no address, so that sitemap, feeds, canonical links and links between languages are left out.\n  hint: Write `url:` into content/site.yaml, or set SITE_URL.',
		);
	}
	const locales = buildOrder(catalog.locales.keys(), environment.only);
	const staging = stagingFolder(environment);
	const version = versionOf(environment, ['src/search', 'src/build']);
	const last = { folder: join(cacheFolder(environment), 'search'), out, version };
	const indexers = openIndexers(environment.generator);
	const finished = await remembering(cacheFolder(environment), () => {
		const openIndex = keepingIndexes(last, indexers.begin);
		return finish(site, staging, { locales, rendering: renderer.render(), openIndex });
	}).finally(indexers.close);
	if (!finished) {
		return failure('The pages could not be rendered.', ['Standard error says why.']);
	}
	const { pages, errors } = finished;
	if (errors.length > 0) {
		for (const error of errors) console.error(`error: ${error}`);
		return failure('The site was built, but is not right.', errors);
	}
	await publish(staging, out);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const folder = relative(environment.generator, out) || out;
	return {
		isOk: true,
		summary: `Built ${count(pages, 'page')} in ${count(locales.length, 'locale')} in ${seconds} s: ${folder}`,
		json: {},
	};
}

/** Checks the knowledge base. What only the checks needed is forgotten: a large one fills the memory. */
function openSite(environment: Environment, json: boolean): { site?: Site; told: Partial<Report> } {
	const { root } = environment;
	const { subject, problems } = checkKnowledgeBase(environment, [datesUntil(today())]);
	const report = reportOn(problems, subject?.catalog.articles.size ?? 0);
	printReport(report, { json, root });
	const told = json ? report : {};
	if (!subject || report.errors > 0) return { told };
	return { site: toSite(root, subject.settings, subject.catalog), told };
}

/** A bug of ours, or a full disk. */
function crash(error: unknown): Ending {
	console.error(error);
	return failure('The build broke off.', [String(error)]);
}

/** @param reasons what is not told in the report of the checks */
function failure(text: string, reasons: readonly string[] = []): Ending {
	return {
		isOk: false,
		summary: `${text} The last site is as it was.`,
		json: { error: text, ...(reasons.length > 0 && { reasons }) },
	};
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
