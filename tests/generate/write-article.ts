import { uniqueIds } from '../../src/mdx/heading-ids.ts';
import { lexiconOf } from './lexicons.ts';
import type { ArticlePlan, BlockPlan, LinkPlan, Scope } from './plan.ts';
import { planArticle } from './plan.ts';
import { nameFrom, type Prose, proseIn } from './prose.ts';
import { randomFrom } from './random.ts';

/** What a translation says of its source. */
export interface TranslationMark {
	source: string;
	isMachine: boolean;
}

/** The text fields of an entry. */
export interface Words {
	title: string;
	description: string;
	keywords: string[];
}

/** The article of a plan in one locale, as its MDX file. `mark` makes it a translation. */
export function writeArticle(
	plan: ArticlePlan,
	locale: string,
	{ scope, mark }: { scope: Scope; mark?: TranslationMark },
): string {
	const words = wordsOf(plan, locale, scope);
	const front = mark ? translationFields(plan, { words, mark }) : sourceFields(plan, words);
	return `---\n${front.join('\n')}\n---\n\n${bodyOf(plan, locale, scope)}`;
}

/** The title has a product in it, so that titles differ; every locale names the same one. */
export function wordsOf(plan: ArticlePlan, locale: string, { seed }: Scope): Words {
	const name = nameFrom(randomFrom(`${seed}/product/${plan.index % 700}`));
	const prose = proseIn(lexiconOf(locale), randomFrom(`${seed}/words/${locale}/${plan.index}`));
	const write = plan.collection === 'faq' ? prose.question : prose.phrase;
	return {
		title: `${name} ${write(3, 6)}`,
		description: `${prose.phrase(6, 10)} {refund.processing}`,
		keywords: [prose.word(), prose.word(), prose.phrase(2, 3).toLowerCase()],
	};
}

function textFields({ title, description, keywords }: Words): string[] {
	return [
		`title: ${JSON.stringify(title)}`,
		`description: ${JSON.stringify(description)}`,
		`keywords: [${[...new Set(keywords)].map((word) => JSON.stringify(word)).join(', ')}]`,
	];
}

function sourceFields(plan: ArticlePlan, words: Words): string[] {
	return [
		...textFields(words),
		`topic: ${plan.topic}`,
		`order: ${plan.order}`,
		...(plan.minutes === undefined ? [] : [`minutes: ${plan.minutes}`]),
		`related: [${plan.related.join(', ')}]`,
		`updated: ${plan.updated}`,
		...(plan.promoted ? ['promoted: true'] : []),
	];
}

function translationFields(
	plan: ArticlePlan,
	{ words, mark }: { words: Words; mark: TranslationMark },
): string[] {
	const slug = slugOf(words.title, plan.index);
	return [
		...textFields(words),
		...(plan.index % 2 === 0 ? [`slug: ${JSON.stringify(slug)}`] : []),
		...(mark.isMachine ? ['translation: machine'] : []),
		`source: ${JSON.stringify(mark.source)}`,
	];
}

/** A slug in the script of the locale; the number keeps it the only one. */
function slugOf(title: string, index: number): string {
	const letters = title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
	return `${letters.slice(0, 40).replace(/^-+|-+$/g, '')}-${index}`;
}

function headingsOf(plan: ArticlePlan, locale: string, { seed }: Scope): string[] {
	const random = randomFrom(`${seed}/headings/${locale}/${plan.index}`);
	const prose = proseIn(lexiconOf(locale), random);
	return plan.sections.map(() => prose.phrase(2, 5));
}

function bodyOf(plan: ArticlePlan, locale: string, scope: Scope): string {
	const random = randomFrom(`${scope.seed}/body/${locale}/${plan.index}`);
	const prose = proseIn(lexiconOf(locale), random);
	const headings = headingsOf(plan, locale, scope);
	const intro = prose.paragraph(2, 4);
	const sections = plan.sections.map(({ depth, blocks }, index) =>
		[
			`${'#'.repeat(depth)} ${headings[index]}`,
			...blocks.map((block) => blockText(block, prose, scope)),
		].join('\n\n'),
	);
	return `${[intro, ...sections].join('\n\n')}\n`;
}

function blockText(block: BlockPlan, prose: Prose, scope: Scope): string {
	switch (block.kind) {
		case 'paragraph':
			return paragraphText(block, prose, scope);
		case 'list':
			return items(block.items, (number) => {
				const mark = block.isOrdered ? `${number}.` : '-';
				return `${mark} **${prose.phrase(1, 2)}** ${prose.sentence()}`;
			});
		case 'steps': {
			const steps = items(block.items, (number) => `${number}. ${prose.paragraph(1, 2)}`);
			const link = block.link ? ` ${linkText(block.link, prose, scope)}` : '';
			return component('Steps', '', steps + link);
		}
		case 'callout':
			return component('Callout', ` type="${block.type}"`, prose.paragraph(1, 4));
		case 'table':
			return tableText(block, prose);
		case 'details':
			return Array.from({ length: block.count }, () =>
				component('Details', ` summary="${prose.phrase(3, 6)}"`, prose.paragraph(2, 3)),
			).join('\n\n');
		case 'tabs':
			return component(
				'Tabs',
				'',
				Array.from({ length: block.count }, () =>
					component('Tab', ` title="${prose.phrase(1, 2)}"`, prose.paragraph(1, 4)),
				).join('\n\n'),
			);
		case 'figure':
			return `<Figure src="/images/parcel.svg" alt="${prose.phrase(3, 6)}" caption="${prose.phrase(3, 6)}" />`;
	}
}

function paragraphText(
	{ fact, link }: Extract<BlockPlan, { kind: 'paragraph' }>,
	prose: Prose,
	scope: Scope,
): string {
	return [
		prose.paragraph(3, 5),
		...(fact ? [`${prose.phrase(2, 4)} <Fact id="${fact}" />.`] : []),
		...(link ? [linkText(link, prose, scope)] : []),
		prose.sentence(),
	].join(' ');
}

function tableText({ rows, fact }: Extract<BlockPlan, { kind: 'table' }>, prose: Prose): string {
	const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
	return [
		row(prose.phrase(1, 2), prose.phrase(1, 2), prose.phrase(1, 2)),
		row('---', '---', '---'),
		row(prose.phrase(2, 4), prose.phrase(2, 4), `<Fact id="${fact}" />`),
		...Array.from({ length: rows - 1 }, () =>
			row(prose.phrase(2, 4), prose.phrase(2, 4), prose.phrase(2, 3)),
		),
	].join('\n');
}

/** A link as writers write it: a key, with the anchor that the source's heading has. */
function linkText({ index, key, section }: LinkPlan, prose: Prose, scope: Scope): string {
	const label = prose.phrase(2, 4);
	if (section === undefined) return `[${label}](${key})`;
	const headings = headingsOf(planArticle(index, scope), scope.sourceLocale, scope);
	return `[${label}](${key}#${uniqueIds(headings)[section] ?? ''})`;
}

function component(name: string, attributes: string, content: string): string {
	return `<${name}${attributes}>\n\n${content}\n\n</${name}>`;
}

function items(count: number, write: (number: number) => string): string {
	return Array.from({ length: count }, (_, index) => write(index + 1)).join('\n');
}
