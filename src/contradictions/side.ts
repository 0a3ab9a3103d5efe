import type { Side } from './compare.ts';
import type { Item, Spelled } from './item.ts';
import { lexiconOf } from './lexicon.ts';
import type { Part } from './part.ts';
import type { Passage } from './passages.ts';

/** One side of a comparison that knows where its items stand. */
export interface PlacedSide extends Side {
	partOf: (item: Item) => Part | undefined;
	text: string;
	images: number;
}

/** What some parts of an entry say together. */
export function sideOf(parts: readonly Part[], locale: string): PlacedSide {
	const owners = new Map<Item, Part>();
	const contents = parts.map((part) => [part, part.content()] as const);
	const owned = <T extends Item>(items: readonly T[], part: Part): readonly T[] => {
		for (const item of items) owners.set(item, part);
		return items;
	};
	let words: readonly Spelled[] | undefined;
	return {
		items: contents.flatMap(([part, { items }]) => owned(withSigns(part, items), part)),
		spelled: () =>
			(words ??= contents.flatMap(([part, content]) => owned(content.spelled(), part))),
		hasWords: lexiconOf(locale).hasWords,
		partOf: (item) => owners.get(item),
		text: parts.map(({ text }) => text).join(' '),
		images: parts.reduce((sum, part) => sum + part.images, 0),
	};
}

/** An address that is a link, too, is said once. */
function withSigns({ signs }: Part, items: readonly Item[]): Item[] {
	const isLinked = (item: Item) =>
		signs.some(
			(sign) => sign.kind === item.kind && sign.start <= item.start && item.end <= sign.end,
		);
	return signs.length > 0 ? [...signs, ...items.filter((item) => !isLinked(item))] : [...items];
}

export function partsOf(passages: readonly Passage[]): Part[] {
	return passages.flatMap(({ parts }) => parts);
}
