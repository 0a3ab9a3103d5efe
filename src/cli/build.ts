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
import { printReport } from './print-report.ts';

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
	const summary = await run(readEnvironment(), asked.json).catch(crash);
	console.error(summary.text);
	process.exitCode = summary.isOk ? 0 : 1;
}

interface Summary {
	isOk: boolean;
	/** The last line of the command. */
	text: string;
}

/** @param json whether what is wrong with the knowledge base is told in JSON */
async function run(environment: Environment, json: boolean): Promise<Summary> {
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
		const site = openSite(environment, json);
		return site ? await build(site, environment, renderer) : failure('Nothing was built.');
	} finally {
		renderer.abandon();
	}
}

async function build(site: Site, environment: Environment, renderer: Renderer): Promise<Summary> {
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
	if (!finished) return failure('The pages could not be rendered.');
	const { pages, errors } = finished;
	if (errors.length > 0) {
		for (const error of errors) console.error(`error: ${error}`);
		return failure('The site was built, but is not right.');
	}
	await publish(staging, out);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const folder = relative(environment.generator, out) || out;
	return {
		isOk: true,
		text: `Built ${count(pages, 'page')} in ${count(locales.length, 'locale')} in ${seconds} s: ${folder}`,
	};
}

/** Checks the knowledge base. What only the checks needed is forgotten: a large one fills the memory. */
function openSite(environment: Environment, json: boolean): Site | undefined {
	const { subject, problems } = checkKnowledgeBase(environment, [datesUntil(today())]);
	const articles = subject?.catalog.articles.size ?? 0;
	const isRight = printReport(problems, { json, articles, root: environment.root });
	return isRight && subject
		? toSite(environment.root, subject.settings, subject.catalog)
		: undefined;
}

/** A bug of ours, or a full disk. */
function crash(error: unknown): Summary {
	console.error(error);
	return failure('The build broke off.');
}

function failure(text: string): Summary {
	return { isOk: false, text: `${text} The last site is as it was.` };
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
