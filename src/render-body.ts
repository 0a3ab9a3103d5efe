import { Fragment, jsx } from 'astro/jsx-runtime';
import { join } from 'node:path';
import type { ArticlePage } from './catalog/article-page.ts';
import { type ArticleLink } from './catalog/link.ts';
import { type Address, hrefTo } from './catalog/paths.ts';
import { roleOf } from './files/layout.ts';
import { keyIn, readEntry } from './files/read-entry.ts';
import { readText, type SourceFile } from './files/walk.ts';
import type { Translate } from './i18n/translate.ts';
import { blocksOf } from './mdx/blocks.ts';
import { changedBlocks } from './mdx/changed-blocks.ts';
import {
	compile,
	type Content,
	type Labels,
	type LinkTarget,
	type StepLabels,
} from './mdx/compile.ts';
import { headingIds } from './mdx/heading-ids.ts';
import { interpolate } from './mdx/interpolate.ts';
import { parse, type Parsed } from './mdx/parse.ts';
import { marketTexts } from './policies/market-texts.ts';
import { formatProblem, type Problem } from './problems/problem.ts';
import {
	articleOf,
	drawFact,
	environment,
	pictureSizes,
	settings,
	showFact,
	voiceOf,
} from './site.ts';

/** The body of an entry, as its page shows it. */
export interface RenderedBody {
	Content: Content;
	headings: Heading[];
	/** The parts of the source that have changed since the translation was made. */
	changed: { id?: string; text: string }[];
}

interface Heading {
	depth: number;
	id: string;
	text: string;
}

/** Reads and compiles the one file that a page shows. */
export function renderBody(page: ArticlePage): RenderedBody {
	const { entry } = page;
	const parsed = open(entry.file);
	const { source } = articleOf(entry.key);
	const { ids } = headingIds(entry.body.headings, source.body.headings);
	const textOf = (id: string) => showFact(id, entry.locale) ?? '';
	const { t, locale } = voiceOf(entry.locale).reader;
	const Content = compile(parsed, {
		runtime: { Fragment, jsx },
		headingIds: ids,
		link: (target) => linkTarget(target, page.links, settings.address),
		image: (path) => ({ src: hrefTo(settings.address, path), ...pictureSizes.get(path) }),
		file: (path) => hrefTo(settings.address, path),
		fact: (id, request) => drawFact(id, entry.locale, request) ?? { text: '' },
		markets: marketTexts({ ...settings, locale, t }),
		labels: { ...labelsIn(t), steps: entry.collection === 'tutorials' ? stepsIn(t) : undefined },
	});
	const headings = entry.body.headings.map(({ depth, text }, index) => ({
		depth,
		id: ids[index] ?? '',
		text: interpolate(text, textOf),
	}));
	return { Content, headings, changed: page.isOutdated ? changedParts(page, headings) : [] };
}

function open(file: string): Parsed {
	const source = readText({ file, path: join(environment.root, file) });
	if (import.meta.env.DEV) return parse(whatIsWrong(source) ?? textOf(source), file);
	return parse(textOf(source), file);
}

function textOf(source: SourceFile | Problem): string {
	if ('text' in source) return source.text;
	throw new Error(`${source.file} has vanished while the site was built.`);
}

/** While a writer writes, what is wrong with an entry stands in place of its body; a build has stopped before. */
function whatIsWrong(source: SourceFile | Problem): string | undefined {
	const errors = problemsOf(source).filter(({ severity }) => severity === 'error');
	const fence = '~'.repeat(20);
	return errors.length > 0 ? [fence, ...errors.map(formatProblem), fence].join('\n') : undefined;
}

function problemsOf(source: SourceFile | Problem): Problem[] {
	if (!('text' in source)) return [source];
	const place = roleOf(source.file);
	if (place.kind !== 'entry') return [];
	return readEntry(source, place, settings.site.sourceLocale).problems;
}

/** A key leads to the article in the reader's language, anything else where it says. */
function linkTarget(target: string, links: readonly ArticleLink[], address: Address): LinkTarget {
	const key = keyIn(target);
	const link = links.find((candidate) => candidate.key === key);
	if (link) {
		const hash = target.includes('#') ? target.slice(target.indexOf('#')) : '';
		return { href: hrefTo(address, link.path) + hash, hreflang: link.locale };
	}
	return { href: target.startsWith('/') ? hrefTo(address, target) : target };
}

/**
 * The sections of the source that hold new or changed blocks, under the headings that the translation has
 * for them; without an id, what stands before the first heading.
 */
function changedParts(
	{ entry, locale }: ArticlePage,
	headings: readonly Heading[],
): RenderedBody['changed'] {
	const { source } = articleOf(entry.key);
	const blocks = blocksOf(open(source.file), source);
	const sections = new Set(
		changedBlocks(entry.source?.split('.') ?? [], blocks).map((index) => blocks[index]?.section),
	);
	const known = new Map(headings.map(({ id, text }) => [id, text]));
	return [...sections].flatMap((section) => {
		const heading = section === undefined ? undefined : source.body.headings[section];
		if (!heading) return [{ text: voiceOf(locale).reader.t('notice.outdated.beginning') }];
		const text =
			known.get(heading.id) ?? interpolate(heading.text, (id) => showFact(id, source.locale) ?? '');
		return [{ ...(known.has(heading.id) && { id: heading.id }), text }];
	});
}

function stepsIn(t: Translate): StepLabels {
	return {
		hint: t('steps.hint'),
		tick: (number) => t('steps.tick', { number }),
		progress: (done, total) => t('steps.progress', { done, total }),
	};
}

function labelsIn(t: Translate): Labels {
	return {
		callout: { note: t('callout.note'), tip: t('callout.tip'), caution: t('callout.caution') },
		table: t('table.label'),
		videoUnsupported: t('video.unsupported'),
		videoDownload: t('video.download'),
		footnotes: t('footnotes.label'),
		footnoteBack: (reference) => t('footnotes.back', { reference }),
	};
}
