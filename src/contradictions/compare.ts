import { agree, haveSameUnit } from './agree.ts';
import type { CalendarDay, Figure, Item, Spelled } from './item.ts';

/** One side of a comparison, in the order of its text. */
export interface Side {
	items: readonly Item[];
	/** Read only if needed: most texts agree without. */
	spelled: () => readonly Spelled[];
	/** Whether number words of the language are known. */
	hasWords: boolean;
}

/** What the source says and what the translation says in its place; one of them may say nothing. */
export type Difference =
	| { source: Item; translation: Item }
	| { source: Item; translation?: undefined }
	| { source?: undefined; translation: Item };

/**
 * What two texts contradict each other in. They are sets: order and repetition do not count, and what one
 * side says in words explains what the other says in digits.
 */
export function compare(source: Side, translation: Side): Difference[] {
	const missing = source.items.filter((item) => isUnexplained(item, translation));
	const added = translation.items.filter((item) => isUnexplained(item, source));
	const differences: Difference[] = [];
	for (const pass of passes) {
		for (const item of [...missing]) {
			const other = added.find((each) => pass(item, each));
			if (!other) continue;
			differences.push({ source: item, translation: other });
			remove(missing, item);
			remove(added, other);
		}
	}
	differences.push(...comparedWithWords({ missing, added }, source, translation));
	return [...differences, ...unpaired(missing, added, differences)];
}

/** What one side alone says; what repeats a pair is told with its partner, or not again. */
function unpaired(missing: Item[], added: Item[], pairs: readonly Difference[]): Difference[] {
	const told: Item[] = pairs.flatMap(({ source }) => source ?? []);
	const differences: Difference[] = [];
	for (const item of missing) {
		if (told.some((other) => agree(item, other))) continue;
		told.push(item);
		differences.push({ source: item });
	}
	for (const item of added) {
		const pair = pairs.find(({ translation }) => translation && agree(item, translation));
		differences.push(
			pair?.source ? { source: pair.source, translation: item } : { translation: item },
		);
	}
	return differences;
}

/** Which items are two values of one thing: the surest pairs first. */
const passes: ((a: Item, b: Item) => boolean)[] = [
	(a, b) => a.kind === 'figure' && b.kind === 'figure' && haveSameUnit(a, b),
	(a, b) => a.kind === 'figure' && b.kind === 'figure' && haveSameValue(a, b),
	(a, b) => a.kind === b.kind && a.kind !== 'figure',
	(a, b) => a.kind === 'figure' && b.kind === 'figure',
	(a, b) => isOfNumbers(a) && isOfNumbers(b),
	(a, b) => (a.kind === 'fact' && isOfNumbers(b)) || (isOfNumbers(a) && b.kind === 'fact'),
];

function haveSameValue(a: Figure, b: Figure): boolean {
	return a.readings.some(({ value }) => b.readings.some((other) => other.value === value));
}

function isOfNumbers({ kind }: Item): boolean {
	return kind === 'figure' || kind === 'date' || kind === 'time' || kind === 'phone';
}

function isUnexplained(item: Item, other: Side): boolean {
	if (item.kind === 'date' && item.isUncertain) return false;
	if (item.kind === 'figure' && isFree(item, other)) return false;
	if (item.kind === 'date') return !isSaid(item, other.items);
	if (other.items.some((each) => agree(item, each))) return false;
	return item.kind === 'fact' || !other.spelled().some((each) => agree(item, each));
}

/** "One" without a unit is an article as often as a number. */
function isFree({ readings }: Figure, { hasWords }: Side): boolean {
	return readings.some(
		({ value, unit }) =>
			(value === 1 && !unit) || (!hasWords && Number.isInteger(value) && value <= 20),
	);
}

/** Also where `2/11` is read as two numbers. */
function isSaid(date: CalendarDay, items: readonly Item[]): boolean {
	if (items.some((item) => item.kind === 'date' && agree(date, item))) return true;
	const has = (value: number | undefined) =>
		items.some(
			(item) =>
				item.kind === 'figure' &&
				item.readings.some((reading) => reading.value === value && !reading.unit),
		);
	return date.readings.some(({ day, month }) => day !== undefined && has(day) && has(month));
}

/** Figures against number words with the same unit, and number words against each other. */
function comparedWithWords(
	left: { missing: Item[]; added: Item[] },
	source: Side,
	translation: Side,
): Difference[] {
	const ownWords = contradicting(source, translation);
	const isDone = left.missing.length === 0 && left.added.length === 0 && ownWords.length === 0;
	if (isDone) return [];
	const differences: Difference[] = [];
	const otherWords = contradicting(translation, source);
	const pair = (
		items: Item[],
		words: Spelled[],
		say: (item: Item, word: Spelled) => Difference,
	) => {
		for (const item of [...items]) {
			const word = words.find((each) => item.kind === 'figure' && areRivals(item, each));
			if (!word) continue;
			differences.push(say(item, word));
			remove(items, item);
			remove(words, word);
		}
	};
	pair(left.missing, otherWords, (item, word) => ({ source: item, translation: word }));
	pair(left.added, ownWords, (item, word) => ({ source: word, translation: item }));
	pair(ownWords as Item[], otherWords, (item, word) => ({ source: item, translation: word }));
	return differences;
}

/** Two values of one unit, or one value of two units. */
function areRivals(a: Figure, b: Figure): boolean {
	const [unit, other] = [a.readings[0]?.unit, b.readings[0]?.unit];
	return (
		haveSameUnit(a, b) || (unit?.kind === other?.kind && unit !== undefined && haveSameValue(a, b))
	);
}

/** Number words with a unit that nothing on the other side explains. */
function contradicting(side: Side, other: Side): Spelled[] {
	if (!side.hasWords || !other.hasWords) return [];
	const counts = side.spelled().filter(({ isCount }) => isCount);
	const left = counts.filter(
		(word) => !other.items.some((item) => agree(word, item) && isFreeFor(item, side)),
	);
	if (left.length === 0) return [];
	const words = other.spelled().filter(({ isLoose }) => !isLoose);
	return left.filter((word) => !words.some((each) => agree(word, each)));
}

/** A bare figure that stands for another figure already explains no word. */
function isFreeFor(item: Item, { items }: Side): boolean {
	const hasUnit = item.kind !== 'figure' || item.readings.some(({ unit }) => unit);
	return hasUnit || !items.some((each) => agree(each, item));
}

function remove<T>(list: T[], item: T): void {
	list.splice(list.indexOf(item), 1);
}
