import type { Reading, Spelled } from './item.ts';
import { chosen, letter, unitNamed, type Choice, type Lexicon } from './lexicon.ts';
import { unitAt } from './quantities.ts';
import { hide, spanOf, type Work } from './work.ts';

/**
 * The figures that a text says in words: number words with their units, words such as "fortnight", and
 * units without a figure, which are one ("within a day", `خلال يوم`). They explain figures of the
 * other side.
 */
export function readSpelled(work: Work, lexicon: Lexicon): Spelled[] {
	const { spans, numbers, meanings, kanji, units, dual } = patternsOf(lexicon);
	const found: Spelled[] = [];
	for (const match of work.text.matchAll(spans)) {
		const readings = chosen(match, 1, meanings.spans);
		if (readings) found.push(spelled(work, match, match[0].length, readings));
	}
	hide(work, spans);
	let taken = 0;
	for (const match of work.text.matchAll(numbers)) {
		const value = chosen(match, 1, meanings.numbers);
		if (value === undefined || match.index < taken) continue;
		const { figure, end } = counted(work, match, value, lexicon);
		found.push(figure);
		taken = end;
	}
	if (kanji) {
		for (const match of work.text.matchAll(kanji)) {
			found.push(counted(work, match, kanjiValue(match[0]), lexicon).figure);
		}
	}
	for (const match of work.text.matchAll(units)) {
		const unit = chosen(match, 1, lexicon.units);
		const one = spelled(work, match, match[0].length, [{ value: 1, unit }]);
		if (unit?.kind === 'time') found.push({ ...one, isCount: false });
	}
	if (dual) {
		for (const match of work.text.matchAll(dual)) {
			found.push({ ...spelled(work, match, match[0].length, [{ value: 2 }]), isCount: false });
		}
	}
	return found;
}

function counted(work: Work, match: RegExpExecArray, value: number, lexicon: Lexicon) {
	const { multiplier } = patternsOf(lexicon);
	const end = match.index + match[0].length;
	multiplier.lastIndex = end;
	const more = multiplier.exec(work.text);
	const factor = (more && chosen(more, 1, lexicon.multipliers)) ?? 1;
	const until = more ? multiplier.lastIndex : end;
	const unit = unitAt(work, until, lexicon);
	const readings = [{ value: value * factor, unit: unit?.unit }];
	const figure = spelled(work, match, (unit?.end ?? until) - match.index, readings);
	return { figure: { ...figure, isCount: value >= 2 && unit !== undefined }, end: until };
}

function spelled(
	{ folded }: Work,
	{ index, 0: text }: RegExpExecArray,
	length: number,
	readings: readonly Reading[],
): Spelled {
	const skipped = text.length - text.trimStart().length;
	const span = spanOf(folded, index + skipped, index + length);
	return { kind: 'figure', readings, isCount: true, ...span };
}

/** @example kanjiValue('三十') // => 30 */
export function kanjiValue(text: string): number {
	let [sum, digit] = [0, 0];
	for (const character of text) {
		const power = powers[character];
		if (power === undefined) digit = digit * 10 + '〇一二三四五六七八九'.indexOf(character);
		else [sum, digit] = [sum + (digit || 1) * power, 0];
	}
	return sum + digit;
}

const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const patterns = new WeakMap<Lexicon, ReturnType<typeof makePatterns>>();

function patternsOf(lexicon: Lexicon) {
	const known = patterns.get(lexicon);
	if (known) return known;
	const made = makePatterns(lexicon);
	patterns.set(lexicon, made);
	return made;
}

function makePatterns({ language, words, bareWords, start, multipliers, units }: Lexicon) {
	const spanWords = choices(language.spans ?? {}, words, toReadings);
	const numberWords = choices(language.numbers, bareWords, Number);
	const end = language.isUnspaced ? '' : endOf(bareWords(language.suffixes), units);
	return {
		meanings: { spans: spanWords, numbers: numberWords },
		spans: new RegExp(`${start}(?:${spanWords.pattern})`, 'g'),
		numbers: new RegExp(`${start}(?:${numberWords.pattern})${end}`, 'g'),
		kanji: language.hasKanji ? /[〇一二三四五六七八九十百千]+/g : undefined,
		units: new RegExp(`${start}(?:${units.pattern})`, 'g'),
		dual: language.dual ? new RegExp(language.dual, 'g') : undefined,
		multiplier: new RegExp(`[\\s-]?(?:${multipliers.pattern})`, 'y'),
	};
}

/** A number word ends here, or goes on with a classifier or a unit: `zweiwöchig`, `দুদিন`. */
function endOf(suffixes: string, { pattern }: Choice<unknown>): string {
	const unit = pattern.replace(/\((?!\?)/g, '(?:');
	return `(?:(?!${letter})|(?:${suffixes})|(?=${unit}))`;
}

function choices<Meaning>(
	lists: Record<string, string>,
	words: (list: string) => string,
	toMeaning: (key: string) => Meaning,
): Choice<Meaning> {
	const entries = Object.entries(lists).sort(([, a], [, b]) => longest(b) - longest(a));
	return {
		pattern: entries.map(([, list]) => `(${words(list)})`).join('|') || '(?!)',
		meanings: entries.map(([key]) => toMeaning(key)),
	};
}

function longest(list: string): number {
	return Math.max(...list.split(' ').map(({ length }) => length));
}

/** @example toReadings('2|15 week|day') // two weeks, or 15 days */
function toReadings(key: string): Reading[] {
	const [values = '', units = ''] = key.split(' ');
	const names = units.split('|');
	return values.split('|').map((value, index) => ({
		value: Number(value),
		unit: unitNamed(names[index] ?? names[0] ?? ''),
	}));
}
