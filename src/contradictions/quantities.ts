import { christianYear } from './dates.ts';
import { readFigure } from './figures.ts';
import type { Figure, Reading, Unit } from './item.ts';
import { currencyCodes } from './currencies.ts';
import { perLexicon, type Lexicon } from './lexicon.ts';
import { chosen, letter } from './word-pattern.ts';
import { hidden, spanOf, take, type Work } from './work.ts';

/** Takes the numbers that are left, each with its unit: money, percentages, time and others. */
export function takeQuantities(work: Work, lexicon: Lexicon): void {
	take(work, code, ([value], start) =>
		unitBefore(work, start + (/\d/.exec(value)?.index ?? 0), lexicon)
			? undefined
			: { kind: 'code', value },
	);
	const { runs } = patternsOf(lexicon);
	const { text } = work;
	const ranges: { start: number; end: number }[] = [];
	let taken = 0;
	for (const { 0: run, index } of text.matchAll(runs)) {
		for (let offset = 0; offset < run.length;) {
			const { values, length } = readFigure(run.slice(offset, offset + longest), lexicon);
			const start = index + offset;
			offset += Math.max(1, length);
			if (start < taken || isPartOfName(text, start, start + length)) continue;
			const figure = readQuantity(work, { start, end: start + length, values }, lexicon);
			taken = figure.to;
			ranges.push({ start: figure.from, end: figure.to });
			work.items.push(figure.item);
			while (offset < run.length && !/\d/.test(run[offset] ?? '')) offset++;
		}
	}
	work.text = hidden(text, ranges);
}

/** Characters. No figure has more, but a row of them may be as long as a line. */
const longest = 100;

/** `WELCOME15`: what is typed as it is. */
const code = /(?<![a-z\d])[a-z]{3,}\d+[a-z\d]*/g;

/** `B2B`, `MP3`: no number, and the same in every language only where it is known at all. */
function isPartOfName(text: string, start: number, end: number): boolean {
	return /[a-z]/.test(text[start - 1] ?? '') && /[a-z]/.test(text[end] ?? '');
}

interface Raw {
	start: number;
	end: number;
	values: readonly number[];
}

function readQuantity(work: Work, { start, end, values }: Raw, lexicon: Lexicon) {
	const { text, folded } = work;
	const multiplied = multiply(text, end, lexicon);
	const before = unitBefore(work, start, lexicon);
	const after = before ? undefined : unitAt(work, multiplied.end, lexicon);
	const unit = before?.unit ?? after?.unit;
	const from = before?.start ?? start;
	const to = after?.end ?? multiplied.end;
	const scaled = values.map((value) => value * multiplied.factor + multiplied.more);
	const item: Figure = {
		kind: 'figure',
		readings: readingsOf(scaled, unit, after?.isTenths ?? false, lexicon),
		...spanOf(folded, from, to),
	};
	return { item, from, to };
}

function readingsOf(
	values: readonly number[],
	unit: Unit | undefined,
	isTenths: boolean,
	{ tag }: Lexicon,
): Reading[] {
	return values.flatMap((value) => {
		if (isTenths) return [{ value: value * 10, unit }];
		// 2026年 and 2569 are years of the calendar.
		const isYear = value >= 1900 && value < 2800 && unit?.kind === 'time';
		const year = unit ? value : christianYear(value, tag);
		const counted = isYear ? { value } : { value, unit };
		return year === value || year === undefined ? [counted] : [counted, { value: year }];
	});
}

/** `3 lakh`, `5 tausend`, `3万`, `1万5000`. */
function multiply(text: string, end: number, lexicon: Lexicon) {
	const { multiplier } = patternsOf(lexicon);
	multiplier.lastIndex = end;
	const match = multiplier.exec(text);
	const factor = match ? chosen(match, 1, lexicon.multipliers) : undefined;
	if (!match || factor === undefined) return { end, factor: 1, more: 0 };
	const more = lexicon.language.hasKanji ? /^\d+/.exec(text.slice(multiplier.lastIndex))?.[0] : '';
	return {
		end: multiplier.lastIndex + (more?.length ?? 0),
		factor,
		more: Number(more ?? 0),
	};
}

/** The unit that follows `end`, if one does. */
export function unitAt(work: Pick<Work, 'text' | 'folded'>, end: number, lexicon: Lexicon) {
	const { unit: pattern } = patternsOf(lexicon);
	pattern.lastIndex = end;
	const match = pattern.exec(work.text);
	if (!match) return undefined;
	if (match[1] !== undefined) {
		return { unit: { kind: 'percent' } as Unit, end: pattern.lastIndex, isTenths: true };
	}
	const unit = chosen(match, 2, lexicon.units);
	if (!unit || !isWritten(match[0], work.folded, pattern.lastIndex)) return undefined;
	return { unit, end: pattern.lastIndex, isTenths: false };
}

function unitBefore({ text, folded }: Work, start: number, lexicon: Lexicon) {
	const from = Math.max(0, start - 14);
	const { currency, percent } = patternsOf(lexicon);
	const near = text.slice(from, start);
	const ofPercent = percent.exec(near);
	if (ofPercent) return { unit: { kind: 'percent' } as Unit, start: from + ofPercent.index };
	const match = currency.exec(near);
	const unit = match && chosen(match, 1, lexicon.currencies);
	if (!match || !unit) return undefined;
	const end = from + match.index + match[0].trimEnd().length;
	return isWritten(match[0], folded, end) ? { unit, start: from + match.index } : undefined;
}

/** `all`, `top` and `try` are words; as codes of currencies they are written in capitals. */
function isWritten(match: string, { original, at }: Work['folded'], end: number): boolean {
	const code = /(?<![a-z])[a-z]{3}$/.exec(match.trim())?.[0];
	if (!code || !codes.has(code)) return true;
	const written = original.slice(at(end - 3), at(end - 1) + 1);
	return written === written.toUpperCase();
}

const codes = new Set(currencyCodes.map((code) => code.toLowerCase()));

const patternsOf = perLexicon(makePatterns);

function makePatterns(lexicon: Lexicon) {
	const { decimal, words, language, multipliers, units, currencies, start } = lexicon;
	// Where the comma is for decimals, writers set thousands apart by spaces, too.
	const space = decimal === ',' ? ' ' : '';
	const grouped = `\\d{1,3}(?:[${space}\u00a0']\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?`;
	const tenths = language.hasKanji ? '(割)|' : '((?!))|';
	return {
		runs: new RegExp(`${grouped}|\\d+(?:[.,]\\d+)*[½¼¾]?|[½¼¾]`, 'g'),
		multiplier: new RegExp(`[\\s-]?(?:${multipliers.pattern})`, 'y'),
		unit: new RegExp(
			`\\s?[-_]?\\s?(?:(?:${words(language.fillers)})\\s?){0,2}(?:${tenths}${units.pattern})`,
			'y',
		),
		currency: new RegExp(
			`${language.isUnspaced ? '' : `(?<!${letter})`}(?:${currencies.pattern})\\s?$`,
		),
		percent: new RegExp(`(?:${start}(?:${words(language.percentBefore)})|%)\\s?$`),
	};
}
