import { dateStyleOf, monthsOf, separatorsOf } from './cldr.ts';
import { abbreviations, currencyWords, toMoney } from './currencies.ts';
import type { Unit } from './item.ts';
import { timeUnits, type Language } from './language.ts';
import { languages } from './languages/languages.ts';
import { unitNamed } from './time-units.ts';
import { alternatives, choice, type Choice, letter } from './word-pattern.ts';

/** How figures are written in a locale, compiled for recognising them. All texts are folded. */
export interface Lexicon {
	tag: string;
	/** Whether number words are known: if not, small numbers are not missed. */
	hasWords: boolean;
	language: Language;
	/** What must stand before a word, as a pattern. */
	start: string;
	/** The words of a list as alternatives of a pattern; never matches if there are none. */
	words: (list: string | undefined) => string;
	/** The same without regard to what follows. */
	bareWords: (list: string | undefined) => string;
	decimal: string;
	group: string;
	/** The order of day, month and year in dates written in digits. */
	dateOrder: string;
	/** Whether `2.11.` is a date. */
	hasDottedDates: boolean;
	months: Choice<number>;
	multipliers: Choice<number>;
	units: Choice<Unit>;
	/** Minutes to add to the number that follows. */
	shifts: Choice<number>;
	/** Signs and words of currencies that stand before an amount. */
	currencies: Choice<Unit>;
}

/** The lexicon of a locale; compiled once. */
export function lexiconOf(tag: string): Lexicon {
	const known = compiled.get(tag);
	if (known) return known;
	const lexicon = compile(tag);
	compiled.set(tag, lexicon);
	return lexicon;
}

const compiled = new Map<string, Lexicon>();

/** What is made of a lexicon, made once. */
export function perLexicon<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
	const made = new WeakMap<Lexicon, { value: T }>();
	return (lexicon) => {
		const known = made.get(lexicon);
		if (known) return known.value;
		const value = make(lexicon);
		made.set(lexicon, { value });
		return value;
	};
}

function compile(tag: string): Lexicon {
	const known = languages[new Intl.Locale(tag).language];
	const language = known ?? unknownLanguage;
	const words = (list: string | undefined) => alternatives(list, language);
	const bareWords = (list: string | undefined) => alternatives(list, { isUnspaced: true });
	return {
		tag,
		hasWords: known !== undefined,
		language,
		start: language.isUnspaced ? '' : `(?<!${letter})${language.prefix ?? ''}`,
		words,
		bareWords,
		...separatorsOf(tag),
		...dateStyleOf(tag),
		months: monthsOf(tag, language),
		multipliers: choice(Object.entries(language.multipliers), words, Number),
		units: unitsOf(language, words),
		shifts: choice(Object.entries(language.clock.shifts ?? {}), words, Number),
		currencies: choice(
			currencyWords({ ...language, currencies: abbreviations }),
			bareWords,
			toMoney,
		),
	};
}

function unitsOf(language: Language, words: (list: string) => string): Choice<Unit> {
	const percent: Unit = { kind: 'percent' };
	const time = timeUnits.map((name) => [name, language.units[name]] as const);
	const entries = [
		['percent', `% ${language.percent}`] as const,
		...time,
		...currencyWords(language),
	];
	return choice(entries, words, (key) =>
		key === 'percent' ? percent : (unitNamed(key) ?? toMoney(key)),
	);
}

/** For languages that have no file: signs, codes, digits and the months of CLDR are understood. */
const unknownLanguage: Language = {
	numbers: {},
	multipliers: {},
	units: { minute: 'min', hour: 'h', day: '', week: '', month: '', year: '' },
	percent: '',
	currencies: { EUR: 'euro euros' },
	clock: {},
	range: '',
};
