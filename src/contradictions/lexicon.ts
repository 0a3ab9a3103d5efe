import { fold } from './fold.ts';
import type { Unit } from './item.ts';
import { timeUnits, type Clock, type Language, type TimeUnit } from './language.ts';
import { languages } from './languages/languages.ts';

/** A pattern whose groups stand for meanings. */
export interface Choice<Meaning> {
	pattern: string;
	meanings: readonly Meaning[];
}

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

/** Which of the groups from `first` on a match has. */
export function chosen<Meaning>(
	match: RegExpExecArray | readonly (string | undefined)[],
	first: number,
	{ meanings }: Choice<Meaning>,
): Meaning | undefined {
	return meanings.find((_, index) => match[first + index] !== undefined);
}

/**
 * A letter or one of its marks in folded text: what is neither a space, a digit nor punctuation. Classes
 * such as `\p{L}` cost hundreds of milliseconds where a pattern has many of them.
 */
export const letter =
	'[^\\0-@[-`{-\\xbf\\xd7\\xf7\\u0589\\u05be\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ufffc]';

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

function choice<Meaning>(
	entries: readonly (readonly [key: string, words: string])[],
	words: (list: string) => string,
	toMeaning: (key: string) => Meaning,
): Choice<Meaning> {
	return {
		pattern: entries.length > 0 ? entries.map(([, list]) => `(${words(list)})`).join('|') : '(?!)',
		meanings: entries.map(([key]) => toMeaning(key)),
	};
}

/**
 * The words of a list: whole ones, stems, and those that end in a sign. Each kind ends once: patterns
 * with an end for every word take a hundred times the memory.
 */
function alternatives(
	list: string | undefined,
	{ isUnspaced }: Pick<Language, 'isUnspaced'>,
): string {
	const words = wordsOf(list);
	const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
	const whole = words.filter((word) => !word.endsWith('*'));
	const hasEnd = (word: string) => !isUnspaced && /[\p{L}\p{M}]$/u.test(word);
	const kinds = [
		{ words: whole.filter((word) => !hasEnd(word)), end: '' },
		{ words: whole.filter(hasEnd), end: `(?!${letter})` },
		{ words: stems, end: `${letter}*` },
	].filter((kind) => kind.words.length > 0);
	return (
		kinds.map((kind) => `(?:${kind.words.map(escaped).join('|')})${kind.end}`).join('|') || '(?!)'
	);
}

/** Folded, and longest first, so that a word is not taken for the beginning of a longer one. */
function wordsOf(list = ''): string[] {
	const words = [...new Set(list.split(' ').filter(Boolean))];
	const folded = words.map((word) => fold(word.replaceAll('_', ' ')).text);
	return folded.sort((a, b) => b.length - a.length);
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s');
}

function separatorsOf(tag: string) {
	const parts = new Intl.NumberFormat([tag, 'en'], { numberingSystem: 'latn' }).formatToParts(
		1234567.8,
	);
	const signOf = (type: string) => fold(parts.find((part) => part.type === type)?.value ?? '').text;
	return { decimal: signOf('decimal') || '.', group: signOf('group') || ',' };
}

function dateStyleOf(tag: string) {
	const format = new Intl.DateTimeFormat([tag, 'en'], { timeZone: 'UTC', calendar: 'gregory' });
	const parts = format.formatToParts(new Date(0));
	const dateOrder = parts.flatMap(({ type }) => /^[dmy]/.exec(type)?.[0] ?? []).join('');
	// Plain `en` is written by Britons and Americans.
	return {
		dateOrder: tag === 'en' ? 'dmy|mdy' : dateOrder,
		hasDottedDates: parts.some(({ type, value }) => type === 'literal' && value.startsWith('.')),
	};
}

function monthsOf(tag: string, language: Language): Choice<number> {
	const names = Array.from({ length: 12 }, (_, index) => {
		const day = new Date(Date.UTC(2026, index, 2));
		const fromCldr = (['long', 'short'] as const).flatMap((month) =>
			[{ month }, { month, day: 'numeric' as const }].map((options) =>
				nameOfMonth(tag, day, options),
			),
		);
		const more = language.months?.[index + 1] ?? '';
		return [String(index + 1), `${fromCldr.join(' ')} ${more}`] as const;
	});
	return choice(names, (list) => alternatives(list, language), Number);
}

function nameOfMonth(tag: string, day: Date, options: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat([tag, 'en'], {
		...options,
		timeZone: 'UTC',
		calendar: 'gregory',
	});
	const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
	// In Chinese and Japanese the months are numbers.
	if (/\d/.test(fold(name).text)) return '';
	const isAbbreviated = /^[^.]+\.$/.test(name);
	return (isAbbreviated ? name.slice(0, -1) : name).replaceAll(' ', '_').replace(/॰$/, '');
}

const scales: Record<TimeUnit, Unit> = {
	minute: { kind: 'time', scale: 'minutes', factor: 1 },
	hour: { kind: 'time', scale: 'minutes', factor: 60 },
	day: { kind: 'time', scale: 'minutes', factor: 1440 },
	week: { kind: 'time', scale: 'minutes', factor: 10080 },
	month: { kind: 'time', scale: 'months', factor: 1 },
	year: { kind: 'time', scale: 'months', factor: 12 },
};

/** @example unitNamed('week') // => { kind: 'time', scale: 'minutes', factor: 10080 } */
export function unitNamed(name: string): Unit | undefined {
	const known = timeUnits.find((unit) => unit === name);
	return known && scales[known];
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

function toMoney(codes: string): Unit {
	return { kind: 'money', codes: codes.split('|') };
}

function currencyWords({ currencies }: Language): [codes: string, words: string][] {
	const all = new Map<string, string>();
	for (const list of [currencies, currencySigns]) {
		for (const [codes, words] of Object.entries(list)) {
			all.set(codes, `${all.get(codes) ?? ''} ${words}`);
		}
	}
	for (const code of currencyCodes) all.set(code, `${all.get(code) ?? ''} ${code}`);
	return [...all];
}

/** Words that stand before an amount. */
const abbreviations: Record<string, string> = {
	INR: 'rs rs. रु रु. रू रू. रुपये রু.',
	'SAR|QAR|OMR': 'sr ر.س',
	'AED|MAD': 'dhs د.إ',
	CHF: 'fr.',
	BDT: 'tk tk. টাকা',
};

const currencySigns: Record<string, string> = {
	'USD|CAD|AUD|NZD|SGD|HKD': '$',
	USD: 'us$',
	CAD: 'ca$ c$',
	AUD: 'au$ a$',
	BRL: 'r$',
	EUR: '€',
	'GBP|EGP': '£',
	INR: '₹',
	BDT: '৳',
	THB: '฿',
	'JPY|CNY': '¥ ￥',
	JPY: '円',
	KRW: '₩',
	TRY: '₺',
	RUB: '₽',
	VND: '₫',
	NGN: '₦',
	PHP: '₱',
	UAH: '₴',
	ILS: '₪',
	PLN: 'zł',
	CZK: 'kč',
	'SAR|QAR|OMR|YER|IRR': '﷼',
	SAR: '\u20c1',
	'SEK|NOK|DKK|ISK': 'kr',
};

/** What is written in capitals. */
export const currencyCodes =
	'USD CAD AUD NZD SGD HKD EUR GBP EGP INR BDT THB JPY CNY KRW TRY RUB VND NGN PHP UAH ILS PLN CZK SAR QAR OMR AED MAD KWD BHD JOD CHF SEK NOK DKK ISK BRL MXN ARS COP CLP PEN ZAR IDR MYR PKR LKR NPR TWD HUF RON BGN KES'.split(
		' ',
	);

const noClock: Clock = {};

/** For languages that have no file: signs, codes, digits and the months of CLDR are understood. */
const unknownLanguage: Language = {
	numbers: {},
	multipliers: {},
	units: { minute: 'min', hour: 'h', day: '', week: '', month: '', year: '' },
	percent: '',
	currencies: { EUR: 'euro euros' },
	clock: noClock,
	range: '',
};
