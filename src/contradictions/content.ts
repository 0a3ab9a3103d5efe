import { takeAddresses } from './addresses.ts';
import { takeDates } from './dates.ts';
import { fold } from './fold.ts';
import type { CalendarDay, Content, Figure, Item, Spelled } from './item.ts';
import { perLexicon, type Lexicon } from './lexicon.ts';
import { readSpelled } from './number-words.ts';
import { takePhones } from './phones.ts';
import { takeQuantities } from './quantities.ts';
import { takeTimes } from './times.ts';
import { hide, type Work } from './work.ts';

/**
 * What a text says that must be the same in every language.
 *
 * @example
 * readContent('Innerhalb von 30 Tagen', german).items // => one figure: 30 days
 */
export function readContent(text: string, lexicon: Lexicon): Content {
	const work: Work = { folded: fold(text), text: '', items: [] };
	work.text = work.folded.text;
	takeAddresses(work, lexicon.tag);
	const { always } = patternsOf(lexicon);
	const isAlways = hide(work, always);
	takeDates(work, lexicon);
	takeTimes(work, lexicon);
	if (/[\d½¼¾]/.test(work.text)) {
		takePhones(work);
		takeQuantities(work, lexicon);
	}
	const items = withRanges(work, lexicon);
	let spelled: readonly Spelled[] | undefined;
	return {
		items,
		spelled: () => (spelled ??= [...readSpelled(work, lexicon), ...roundTheClock(isAlways)]),
	};
}

/** Who says "24/7" may say "24 hours" or "7 days" elsewhere. */
function roundTheClock(isAlways: boolean): Spelled[] {
	if (!isAlways) return [];
	return [24, 7].map((value) => ({
		kind: 'figure',
		readings: [{ value }],
		isCount: false,
		text: '24/7',
		start: 0,
		end: 0,
	}));
}

const patternsOf = perLexicon((lexicon) => {
	const { words, language } = lexicon;
	return {
		always: new RegExp(`${lexicon.start}(?:24\\s?/\\s?7|${words(language.always)})`, 'g'),
		range: new RegExp(`^\\s?(?:-|/|${words(language.range)})\\s?$`),
	};
});

/** Gives the first end of a range what only the last says, and the other way round: "3 to 5 days". */
function withRanges({ folded, items }: Work, lexicon: Lexicon): Item[] {
	const sorted = [...items].sort((a, b) => a.start - b.start);
	const { range } = patternsOf(lexicon);
	for (let index = sorted.length - 1; index > 0; index--) {
		const [left, right] = [sorted[index - 1], sorted[index]];
		if (!left || !right || right.start - left.end > 12) continue;
		const between = fold(folded.original.slice(left.end, right.start)).text;
		if (!range.test(between)) continue;
		sorted[index - 1] = shared(left, right);
		sorted[index] = shared(right, sorted[index - 1] ?? left);
	}
	return sorted;
}

function shared(item: Item, other: Item): Item {
	if (item.kind !== 'figure') return item;
	if (other.kind === 'figure') return withUnitOf(item, other);
	if (other.kind === 'date') return inMonthOf(item, other);
	return other.kind === 'time' ? onClock(item) : item;
}

function withUnitOf(item: Figure, other: Figure): Figure {
	const unit = other.readings[0]?.unit;
	if (!unit || item.readings.some((reading) => reading.unit)) return item;
	return { ...item, readings: item.readings.map(({ value }) => ({ value, unit })) };
}

function inMonthOf(item: Figure, { readings }: CalendarDay): Item {
	const [value] = item.readings.map((reading) => reading.value);
	if (value === undefined || !Number.isInteger(value) || value < 1 || value > 31) return item;
	if (item.readings[0]?.unit && !item.text.endsWith('日')) return item;
	if (readings.some(({ day }) => day === undefined)) return item;
	const { text, start, end } = item;
	return {
		kind: 'date',
		readings: readings.map((date) => ({ ...date, day: value })),
		text,
		start,
		end,
	};
}

function onClock(item: Figure): Item {
	const [reading] = item.readings;
	const [, hour, minutes] = /^(\d{1,2})\.([0-5]\d)$/.exec(fold(item.text).text) ?? [];
	if (hour && minutes) {
		const { text, start, end } = item;
		return { kind: 'time', minutes: (Number(hour) % 12) * 60 + Number(minutes), text, start, end };
	}
	if (!reading || reading.unit || !Number.isInteger(reading.value) || reading.value > 24)
		return item;
	const { text, start, end } = item;
	const half = reading.value > 12 && reading.value < 24 ? { half: 'pm' as const } : {};
	return { kind: 'time', minutes: (reading.value % 12) * 60, ...half, text, start, end };
}
