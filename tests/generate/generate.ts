import { blocksOf } from '../../src/mdx/blocks.ts';
import { parse } from '../../src/mdx/parse.ts';
import { dataFiles, type GeneratedFile } from './data-files.ts';
import { type ArticlePlan, planArticle, type Scope } from './plan.ts';
import { randomFrom } from './random.ts';
import { wordsOf, writeArticle } from './write-article.ts';

export type { GeneratedFile } from './data-files.ts';

export interface GenerateOptions {
	articles: number;
	/** The first is the source locale. Only those that have words in `words/`. */
	locales: readonly string[];
	/** The same seed gives the same files, byte for byte. */
	seed: number;
	/**
	 * The share of translations that are there and current: 1 by default. Of the others half are missing,
	 * a quarter is outdated and a quarter is a machine's.
	 */
	translated?: number;
}

/** A knowledge base of any size that has no errors and no warnings. Only one article is held at a time. */
export function* generateKnowledgeBase(options: GenerateOptions): Generator<GeneratedFile> {
	const { articles, locales, seed, translated = 1 } = options;
	const [sourceLocale = 'en', ...others] = locales;
	const scope = { articles, seed, sourceLocale };
	yield* dataFiles(locales, seed);
	for (let index = 0; index < articles; index++) {
		const plan = planArticle(index, scope);
		const source = writeArticle(plan, sourceLocale, { scope });
		yield { path: pathOf(plan, sourceLocale), text: source };
		if (others.length === 0) continue;
		const digests = digestsOf(source, plan, scope);
		for (const locale of others) yield* translate(plan, locale, { scope, digests, translated });
	}
}

interface Translation {
	scope: Scope;
	/** Of the source's blocks. */
	digests: string[];
	translated: number;
}

function* translate(
	plan: ArticlePlan,
	locale: string,
	{ scope, digests, translated }: Translation,
): Generator<GeneratedFile> {
	const state = stateOf(
		randomFrom(`${scope.seed}/state/${locale}/${plan.index}`).next(),
		translated,
	);
	if (state === 'missing') return;
	const source = (state === 'outdated' ? olderThan(digests) : digests).join('.');
	const mark = { source, isMachine: state === 'machine' };
	yield { path: pathOf(plan, locale), text: writeArticle(plan, locale, { scope, mark }) };
}

type State = 'current' | 'missing' | 'outdated' | 'machine';

function stateOf(chance: number, translated: number): State {
	if (chance < translated) return 'current';
	const rest = (chance - translated) / (1 - translated);
	return rest < 0.5 ? 'missing' : rest < 0.75 ? 'outdated' : 'machine';
}

/** The digests of a source in which a block in the middle said something else. */
function olderThan(digests: readonly string[]): string[] {
	const middle = Math.floor(digests.length / 2);
	const other = digests[middle] === '0000' ? '0001' : '0000';
	return digests.map((digest, index) => (index === middle ? other : digest));
}

function digestsOf(text: string, plan: ArticlePlan, scope: Scope): string[] {
	const { title, description, keywords } = wordsOf(plan, scope.sourceLocale, scope);
	const fields = { title, description, keywords: [...new Set(keywords)] };
	return blocksOf(parse(text, plan.key), fields).map(({ digest }) => digest);
}

function pathOf({ key }: ArticlePlan, locale: string): string {
	return `content/${locale}/${key}.mdx`;
}
