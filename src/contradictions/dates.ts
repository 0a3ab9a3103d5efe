import type { CalendarDay } from './item.ts';
import { perLexicon, type Lexicon } from './lexicon.ts';
import { chosen, letter } from './word-pattern.ts';
import { take, type Unplaced, type Work } from './work.ts';

type Day = CalendarDay['readings'][number];

/** Takes dates: in digits, with the name of a month, and as Chinese, Japanese and Korean write them. */
export function takeDates(work: Work, lexicon: Lexicon): void {
	const { eastern, named } = patternsOf(lexicon);
	if (/\d/.test(work.text)) {
		if (/\d[月월]/.test(work.text)) take(work, eastern, (match) => dateOf([easternDay(match)]));
		take(work, isoDate, ([, year, month, day]) => dateOf([toDay(year, month, day, lexicon)]));
		take(work, digitDate, (match) => dateOf(readDigits(match, lexicon)));
		if (lexicon.hasDottedDates) {
			take(work, dottedDate, ([, day, month]) => dateOf([toDay(undefined, month, day, lexicon)]));
		}
	}
	take(work, named, (match) => readNamed(match, lexicon));
}

const isoDate = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const digitDate = /(?<![\d/.,-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/])/g;
const dottedDate = /(?<![\d/.,-])(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/g;

const day = `(?<![\\d.,:/])(\\d{1,2})(?:(?:${letter}|[º°ª]){1,4}|\\.)?,?\\s?`;
const dayLink = '(?:(?:de|of|of the|da|di|den|do|เดือน|من|شهر)\\s?)?';
const yearLink = '(?:,?\\s?(?:de|del|of|do|साल|सन|พ\\.ศ\\.|ค\\.ศ\\.|عام|سنه|সালের|সাল)?\\s?';

const patternsOf = perLexicon((lexicon) => {
	const { pattern } = lexicon.months;
	const after = '(?:\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d))?';
	return {
		eastern:
			/(?:(?:(\d{4})[年년]|(令和|平成)(\d{1,2}|元)年)\s?)?(?<!\d)(\d{1,2})[月월](?:\s?(\d{1,2})[日일](?!間))?/g,
		named: new RegExp(
			`(?:${day}${dayLink})?${lexicon.start}(?:${pattern})\\.?${after}(?:${yearLink}(\\d{4}))(?!\\d))?`,
			'g',
		),
	};
});

function dateOf(days: readonly (Day | undefined)[]): Unplaced<CalendarDay> | undefined {
	const readings = days.filter((each) => each !== undefined);
	return readings.length > 0 ? { kind: 'date', readings } : undefined;
}

function easternDay([, year, era, eraYear, month, dayOfMonth]: RegExpExecArray): Day | undefined {
	const first = era === '令和' ? 2018 : 1988;
	const inEra = eraYear && first + (eraYear === '元' ? 1 : Number(eraYear));
	return checked({ year: numberOf(year) ?? (inEra || undefined), month, day: dayOfMonth });
}

function readDigits([, a, , b, year]: RegExpExecArray, lexicon: Lexicon): (Day | undefined)[] {
	const full = year?.length === 2 ? `20${year}` : year;
	return lexicon.dateOrder
		.split('|')
		.map((order) =>
			/^y?m/.test(order) && order !== 'ymd'
				? toDay(full, a, b, lexicon)
				: toDay(full, b, a, lexicon),
		);
}

function readNamed(match: RegExpExecArray, lexicon: Lexicon): Unplaced<CalendarDay> | undefined {
	const { months } = lexicon;
	const month = chosen(match, 2, months);
	if (month === undefined) return undefined;
	const [after, year] = [match[14], match[15]];
	const dayOfMonth = match[1] ?? after;
	const date = dateOf([toDay(year, month, dayOfMonth, lexicon)]);
	if (!date || dayOfMonth !== undefined || year !== undefined) return date;
	const isUncertain = mayBeAnotherWord(match[0].trim(), lexicon);
	return isUncertain ? { ...date, isUncertain } : date;
}

/** Abbreviations without a day or a year are often something else. */
function mayBeAnotherWord(name: string, { words, language }: Lexicon): boolean {
	if (name.length <= 3) return true;
	if (new RegExp(`^(?:${words(language.ambiguousMonths)})$`).test(name)) return true;
	return (
		/^\p{Script=Latin}{4}\.?$/u.test(name) &&
		!/^(?:juin|août|mars|mayo|maio|june|july|juli|juni)$/.test(name)
	);
}

function toDay(
	year: string | undefined,
	month: string | number | undefined,
	dayOfMonth: string | undefined,
	{ tag }: Lexicon,
): Day | undefined {
	return checked({ year: christianYear(numberOf(year), tag), month, day: dayOfMonth });
}

/** Thai years are counted from the Buddha: 2569 is 2026. */
export function christianYear(year: number | undefined, tag: string): number | undefined {
	return year !== undefined && year >= 2400 && year < 2800 && tag.startsWith('th')
		? year - 543
		: year;
}

function checked(said: {
	year: number | undefined;
	month: string | number | undefined;
	day: string | undefined;
}): Day | undefined {
	const [month, dayOfMonth] = [Number(said.month), numberOf(said.day)];
	if (!(month >= 1 && month <= 12)) return undefined;
	if (dayOfMonth !== undefined && !(dayOfMonth >= 1 && dayOfMonth <= 31)) return undefined;
	return { year: said.year, month, day: dayOfMonth };
}

function numberOf(digits: string | undefined): number | undefined {
	return digits === undefined ? undefined : Number(digits);
}
