import { Fragment, jsx } from 'astro/jsx-runtime';
import { join } from 'node:path';
import type { ArticlePage } from './catalog/article-page.ts';
import { type ArticleLink } from './catalog/link.ts';
import { type Address, hrefTo } from './catalog/paths.ts';
import { keyIn } from './files/read-entry.ts';
import { readText } from './files/walk.ts';
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
import { lint } from './mdx/lint.ts';
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
	if (!('text' in source)) throw new Error(`${file} has vanished while the site was built.`);
	const parsed = parse(source.text, file);
	if (import.meta.env.DEV) refuseErrors([...parsed.problems, ...lint(parsed)]);
	return parsed;
}

/** While a writer writes, what is wrong stands in place of the page; a build has stopped before. */
function refuseErrors(problems: readonly Problem[]): void {
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
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
