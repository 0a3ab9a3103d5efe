import { dictionaryOf, lookUp, type Found } from './dictionary.ts';
import type { Reading, Spelled, Unit } from './item.ts';
import { timeUnits } from './language.ts';
import { perLexicon, type Lexicon } from './lexicon.ts';
import { unitNamed } from './time-units.ts';
import { chosen, letter } from './word-pattern.ts';
import { unitAt } from './quantities.ts';
import { hidden, spanOf, type Work } from './work.ts';

/**
 * The figures that a text says in words: number words with their units, words such as "fortnight", and
 * units without a figure, which are one ("within a day", `خلال يوم`). They explain figures of the
 * other side.
 */
export function readSpelled(work: Work, lexicon: Lexicon): Spelled[] {
	const { spans, numbers, units, kanji, dual } = patternsOf(lexicon);
	const wholes = lookUp(work.text, spans);
	const found = wholes.map((span) => spelled(work, span, span.meaning));
	work.text = hidden(work.text, wholes);
	let taken = 0;
	for (const number of lookUp(work.text, numbers)) {
		if (number.start < taken) continue;
		const { figure, end } = counted(work, number, lexicon);
		found.push(figure);
		taken = end;
	}
	for (const { 0: text, index } of kanji ? work.text.matchAll(kanji) : []) {
		const number = { start: index, end: index + text.length, meaning: kanjiValue(text) };
		found.push(counted(work, number, lexicon).figure);
	}
	for (const unit of lookUp(work.text, units)) {
		found.push({ ...spelled(work, unit, [{ value: 1, unit: unit.meaning }]), isCount: false });
	}
	for (const { 0: text, index } of dual ? work.text.matchAll(dual) : []) {
		const word = spelled(work, { start: index, end: index + text.length }, [{ value: 2 }]);
		found.push({ ...word, isCount: false, isLoose: true });
	}
	return found;
}

function counted(work: Work, { start, end, meaning: value }: Found<number>, lexicon: Lexicon) {
	const { multiplier } = patternsOf(lexicon);
	multiplier.lastIndex = end;
	const more = multiplier.exec(work.text);
	const factor = (more && chosen(more, 1, lexicon.multipliers)) ?? 1;
	const until = more ? multiplier.lastIndex : end;
	const unit = unitAt(work, until, lexicon);
	const readings = [
		{ value: value * factor + shiftBefore(work.text, start, lexicon), unit: unit?.unit },
	];
	const figure = spelled(work, { start, end: unit?.end ?? until }, readings);
	return { figure: { ...figure, isCount: value >= 2 && unit !== undefined }, end: until };
}

function spelled(
	{ folded }: Work,
	{ start, end }: { start: number; end: number },
	readings: readonly Reading[],
): Spelled {
	return { kind: 'figure', readings, isCount: true, ...spanOf(folded, start, end) };
}

/** `साढ़े सात` is seven and a half, `halb zehn` half past nine. */
function shiftBefore(text: string, start: number, lexicon: Lexicon): number {
	const { shifts } = patternsOf(lexicon);
	const match = shifts.exec(text.slice(Math.max(0, start - 12), start));
	return match ? (chosen(match, 1, lexicon.shifts) ?? 0) / 60 : 0;
}

/** @example kanjiValue('三十') // => 30 */
function kanjiValue(text: string): number {
	let [sum, digit] = [0, 0];
	for (const character of text) {
		const power = powers[character];
		if (power === undefined) digit = digit * 10 + '〇一二三四五六七八九'.indexOf(character);
		else [sum, digit] = [sum + (digit || 1) * power, 0];
	}
	return sum + digit;
}

const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const patternsOf = perLexicon(makePatterns);

function makePatterns({ language, bareWords, multipliers, shifts, units }: Lexicon) {
	const { isUnspaced = false, prefix, suffixes } = language;
	const style = { isUnspaced, ...(prefix !== undefined && { prefix }) };
	// `zweiwöchig`, `দুদিন`: a number word may be followed by a unit at once.
	const end = suffixes && `(?:${bareWords(suffixes)})|(?:${units.pattern})`;
	const numbers = Object.entries(language.numbers).map(([value, words]) => {
		return [words, Number(value)] as const;
	});
	return {
		spans: dictionaryOf(
			Object.entries(language.spans ?? {}).map(([key, words]) => [words, toReadings(key)] as const),
			style,
		),
		numbers: dictionaryOf(numbers, { ...style, ...(end && { end }) }),
		units: dictionaryOf(unitWords(language.units), style),
		kanji: language.hasKanji ? /[〇一二三四五六七八九十百千]+/g : undefined,
		dual: language.dual
			? new RegExp(`(?<!${letter})${letter}{2,}(?:${bareWords(language.dual)})(?!${letter})`, 'g')
			: undefined,
		shifts: new RegExp(`(?<!${letter})(?:${shifts.pattern})\\s$`),
		multiplier: new RegExp(`[\\s-]?(?:${multipliers.pattern})`, 'y'),
	};
}

function unitWords(units: Lexicon['language']['units']): [words: string, unit: Unit][] {
	return timeUnits.flatMap((name): [string, Unit][] => {
		const unit = unitNamed(name);
		return unit ? [[units[name], unit]] : [];
	});
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
