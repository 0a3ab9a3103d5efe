import { byHarm } from '../catalog/harm.ts';
import type { Glossary } from '../schemas/glossary.ts';
import type { Exchange, ExchangePart } from '../xliff/exchange.ts';
import { wordsOf } from '../xliff/marked.ts';
import { dataUnits } from './data-texts.ts';
import type { ArticleTexts, LocaleTexts } from './exchange-texts.ts';
import type { Version } from './git.ts';
import { termNotes } from './glossary.ts';
import { oldTextFinder } from './old-texts.ts';
import { stringUnits } from './string-units.ts';
import { articleUnits } from './translation-units.ts';
import { describeText } from './unit-notes.ts';

/** What goes to the translators of a locale: interface and site first, then articles, the most harmful first. */
export function exchangeOf(
	{ keys, open, strings, data }: LocaleTexts,
	options: ExchangeOptions,
): Exported {
	const { sourceLocale, targetLocale, all, versions } = options;
	const notesOn = termNotes(options.glossary, options);
	const parts: RankedPart[] = [];
	const leftovers: Leftover[] = [];
	const unreadable: string[] = [];
	let unknown = 0;
	for (const key of keys) {
		const article = open(key, all ? undefined : 'onlyWork');
		if (article && 'unreadable' in article) unreadable.push(article.unreadable);
		else if (article) {
			const { part, leftover } = partOf(article, { all, notesOn, versions });
			for (const { previous } of part.units) if (previous && !previous.source) unknown++;
			if (leftover) leftovers.push({ key, leftover });
			const { promoted, order } = article.source;
			if (part.units.length > 0) parts.push({ part, promoted, order });
		}
	}
	const inInterface: ExchangePart = {
		key: 'strings',
		original: `locales/${sourceLocale}.json`,
		title: 'The interface',
		units: stringUnits(strings, all),
	};
	const inData = data.map((one): ExchangePart => {
		const { key, original, title } = one;
		return { key, original, title, units: dataUnits(one, all) };
	});
	const sorted = [
		...[inInterface, ...inData].filter(({ units }) => units.length > 0),
		...parts.sort(byHarmAndOrder).map(({ part }) => part),
	];
	const tone = options.glossary.tone[targetLocale];
	const exchange = { sourceLocale, targetLocale, tone, parts: sorted };
	return { exchange, leftovers, unreadable, unknown };
}

interface Exported {
	exchange: Exchange;
	leftovers: Leftover[];
	/** Files that have mistakes, and are left out. */
	unreadable: string[];
	/** How many texts have changed in the source, which nobody knows as it was. */
	unknown: number;
}

function partOf(
	{ key, original, source, translation }: ArticleTexts,
	{ all, notesOn, versions }: PartOptions,
): { part: ExchangePart; leftover: Leftover['leftover'] | undefined } {
	const { title } = source.fields;
	const { units, leftover } = articleUnits(source, translation, {
		all,
		oldSource: oldTextFinder(translation, () => versions(original)),
		notes: (text) => [`${title} › ${describeText(text, source)}`, ...notesOn(wordsOf(text.marked))],
	});
	const digests = digestsOf(source);
	const translated = translation && digestsOf(translation);
	return { part: { key, original, units, title, digests, translation: translated }, leftover };
}

interface ExchangeOptions {
	sourceLocale: string;
	targetLocale: string;
	glossary: Glossary;
	/** Whether also what is up to date. */
	all: boolean;
	/** The earlier states of a file of the source, newest first. */
	versions: (file: string) => Iterable<Version>;
}

interface PartOptions extends Pick<ExchangeOptions, 'all' | 'versions'> {
	notesOn: (text: string) => string[];
}

/** A translation that is behind, although there is nothing to translate. */
export interface Leftover {
	key: string;
	leftover: 'rebuilt' | 'shortened';
}

export function digestsOf({ blocks }: ArticleTexts['source']): string {
	return blocks.map(({ digest }) => digest).join('.');
}

interface RankedPart {
	part: ExchangePart;
	promoted: boolean;
	order: number;
}

/** Policies before questions before tutorials; promoted first. */
function byHarmAndOrder(a: RankedPart, b: RankedPart): number {
	return (
		byHarm({ ...a, ...a.part }, { ...b, ...b.part }) ||
		// Both may be without an order, and the difference of two infinities is no number.
		a.order - b.order ||
		(a.part.key < b.part.key ? -1 : 1)
	);
}
