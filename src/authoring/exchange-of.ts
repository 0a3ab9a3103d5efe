import { collections, isCollection } from '../schemas/collections.ts';
import type { Exchange, ExchangePart } from '../xliff/exchange.ts';
import { wordsOf } from '../xliff/marked.ts';
import type { ArticleTexts, LocaleTexts } from './exchange-texts.ts';
import { type Term, termNotes } from './glossary.ts';
import { stringUnits } from './string-units.ts';
import { articleUnits } from './translation-units.ts';
import { describeText } from './unit-notes.ts';

/** What goes to the translators of a locale: strings first, then articles, the most harmful first. */
export function exchangeOf(
	{ articles, strings }: LocaleTexts,
	{ sourceLocale, targetLocale, terms, all }: ExchangeOptions,
): { exchange: Exchange; leftovers: Leftover[] } {
	const notesOn = termNotes(terms);
	const leftovers: Leftover[] = [];
	const parts = [...articles.values()].sort(byHarm).map((article): ExchangePart => {
		const { key, original, source, translation } = article;
		const { units, leftover } = articleUnits(source, translation, {
			all,
			notes: (text) => [
				`${source.fields.title} › ${describeText(text, source)}`,
				...notesOn(wordsOf(text.marked)),
			],
		});
		if (leftover) leftovers.push({ key, leftover });
		return {
			...{ key, original, units, title: source.fields.title },
			digests: digestsOf(source),
			translation: translation && digestsOf(translation),
		};
	});
	const inInterface: ExchangePart = {
		key: 'strings',
		original: `locales/${sourceLocale}.json`,
		title: 'The interface',
		units: stringUnits(strings, all),
	};
	const exchange = { sourceLocale, targetLocale, parts: [inInterface, ...parts] };
	return { exchange: { ...exchange, parts: exchange.parts.filter(hasUnits) }, leftovers };
}

interface ExchangeOptions {
	sourceLocale: string;
	targetLocale: string;
	terms: readonly Term[];
	/** Whether also what is up to date. */
	all: boolean;
}

/** A translation that is behind, although there is nothing to translate. */
export interface Leftover {
	key: string;
	leftover: 'rebuilt' | 'shortened';
}

export function digestsOf({ blocks }: ArticleTexts['source']): string {
	return blocks.map(({ digest }) => digest).join('.');
}

function hasUnits({ units }: ExchangePart): boolean {
	return units.length > 0;
}

/** Policies before questions before tutorials; promoted first. */
function byHarm(a: ArticleTexts, b: ArticleTexts): number {
	return (
		rankOf(a) - rankOf(b) ||
		Number(b.source.promoted) - Number(a.source.promoted) ||
		a.source.order - b.source.order ||
		0 ||
		(a.key < b.key ? -1 : 1)
	);
}

const ranks = ['policies', 'faq', 'tutorials'];

function rankOf({ key }: ArticleTexts): number {
	const collection = key.slice(0, key.indexOf('/'));
	return isCollection(collection) ? ranks.indexOf(collection) : collections.length;
}
