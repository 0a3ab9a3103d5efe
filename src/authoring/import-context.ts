import type { EntryText } from '../xliff/entry-texts.ts';
import type { ReadPart } from '../xliff/delivered.ts';
import type { Step } from './align-blocks.ts';
import { commonPairs } from '../mdx/common-pairs.ts';
import type { ArticleTexts } from './exchange-texts.ts';
import { correspondence, stepsBetween } from './translation-units.ts';

/** What a delivered article is held against. */
export interface ImportContext {
	article: ArticleTexts;
	locale: string;
	replaceHuman: boolean;
	/** The digests of the source's blocks on the day of the export, and where each of them is today. */
	exported: readonly string[];
	today: ReadonlyMap<number, number>;
	/** What the blocks of the translation said on the day of the export. */
	translated: readonly string[];
	steps: readonly Step[] | undefined;
	ownOf: (text: EntryText) => { own: EntryText | undefined; isCurrent: boolean };
}

export function importContext(
	part: ReadPart,
	exported: readonly string[],
	article: ArticleTexts,
	options: { locale: string; replaceHuman: boolean },
): ImportContext {
	const { source, translation } = article;
	const found = translation && correspondence(source, translation);
	return {
		...{ article, exported, ...options },
		today: placesOf(
			exported,
			source.blocks.map(({ digest }) => digest),
		),
		translated: part.translation?.split('.') ?? [],
		steps: translation && stepsBetween(source, translation),
		ownOf: found ?? (() => ({ own: undefined, isCurrent: false })),
	};
}

/** Where the blocks that were exported stand today; one that has changed in its place is still that one. */
function placesOf(exported: readonly string[], today: readonly string[]): Map<number, number> {
	const places = new Map([[0, 0]]);
	let [wasAt, isAt] = [0, 0];
	for (const [was, is] of [
		...commonPairs(exported, today),
		[exported.length, today.length] as const,
	]) {
		if (was - wasAt === is - isAt) {
			for (let step = 0; wasAt + step < was; step++) places.set(wasAt + step, isAt + step);
		}
		if (was < exported.length) places.set(was, is);
		[wasAt, isAt] = [was + 1, is + 1];
	}
	return places;
}
