import { tagsOf, type FactLocale } from './fact-locale.ts';
import { quote, rule, type Complaint } from './rule.ts';

/** One number, or the two ends of a range: `30`, `[3, 5]`. */
export type Figure = number | [number, number];

/** A figure that a writer states. `noun` names it in messages ("duration"). */
export function figure(noun: string, { negative = true } = {}) {
	const hint = 'Write a number, or the two ends of a range as `[3, 5]`.';
	return rule<Figure>({ message: `The value of the ${noun} is missing.`, hint }, (raw) => {
		if (!isFigure(raw)) return { message: `${quote(raw)} is not a number.`, hint };
		return complainOfFigure(raw, noun, negative);
	});
}

export function isFigure(raw: unknown): raw is Figure {
	if (Array.isArray(raw)) return raw.length === 2 && raw.every((end) => Number.isFinite(end));
	return Number.isFinite(raw);
}

export function complainOfFigure(
	raw: Figure,
	noun: string,
	negative: boolean,
): Complaint | undefined {
	const [least, most] = endsOf(raw);
	if (Array.isArray(raw) && least >= most) {
		const hint = `Write the smaller number first: \`[${Math.min(...raw)}, ${Math.max(...raw)}]\`.`;
		if (least === most) {
			return { message: `The range ${quote(raw)} has one end.`, hint: `Write \`${least}\`.` };
		}
		return { message: `The range ${quote(raw)} ends before it starts.`, hint };
	}
	if (negative || least >= 0) return undefined;
	return { message: `A ${noun} cannot be negative: ${quote(raw)}.`, hint: 'Take the minus away.' };
}

export function endsOf(raw: Figure): [least: number, most: number] {
	return Array.isArray(raw) ? raw : [raw, raw];
}

/** The narrowest figure that holds all of them: `30` and `60` are `[30, 60]`. */
export function spanOf(figures: readonly Figure[]): Figure {
	const ends = figures.flatMap(endsOf);
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	return least === most ? least : [least, most];
}

/** A figure in the locale's own digits: `३०`, `3–5`. */
export function formatFigure(
	value: Figure,
	locale: FactLocale,
	options: Intl.NumberFormatOptions = {},
): string {
	const format = new Intl.NumberFormat(tagsOf(locale), {
		// The figure is exact: `Intl` would otherwise cut it after three decimals.
		maximumFractionDigits: 10,
		...options,
		numberingSystem: locale.digits,
	});
	return tidy(Array.isArray(value) ? format.formatRange(...value) : format.format(value));
}

/** Japanese sets a counter against its figure (`30日`), Bengali does not (`২০ শতাংশ`); CLDR errs in both. */
function tidy(text: string): string {
	return text
		.replace(/(?<=\p{Nd})\s(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu, '')
		.replace(/(?<=\p{Nd})(?=(?!\p{Nd})\p{sc=Bengali})/gu, ' ');
}
