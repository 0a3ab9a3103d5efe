import type { Place } from '../problems/problem.ts';
import { isSameOutline, pairPassages, sectionsOf, type Pair, type Unchanged } from './align.ts';
import { compare, type Difference } from './compare.ts';
import { fold } from './fold.ts';
import type { Item } from './item.ts';
import { sayCount, sayDifference, sayName, type Noun, type Said } from './messages.ts';
import type { Part } from './part.ts';
import type { Passage } from './passages.ts';
import { partsOf, sideOf, type PlacedSide } from './side.ts';

/** What is to be told, and where in the translation. */
export interface Finding extends Said {
	place: Place;
	/** Whether it is about a figure, a date, a time or a fact. */
	isFigure?: boolean;
}

/** An entry as it is compared. */
export interface ComparedText {
	locale: string;
	passages: readonly Passage[];
}

export interface ComparisonOptions {
	/** Names that are never translated. */
	names?: readonly string[] | undefined;
	/** For a translation of an older source: what has not changed since. */
	unchanged?: Unchanged | undefined;
}

/**
 * Where a translation contradicts its source: in figures, dates, times, addresses, facts, names, and in
 * the numbers of its steps, headings and images.
 */
export function findContradictions(
	source: ComparedText,
	translation: ComparedText,
	{ names = [], unchanged }: ComparisonOptions = {},
): Finding[] {
	const pairs = pairPassages(source.passages, translation.passages, unchanged);
	const found = pairs.flatMap((pair) => comparePair(pair, { source, translation, names }));
	return unchanged ? found : [...countHeadings(source, translation), ...found];
}

interface Context {
	source: ComparedText;
	translation: ComparedText;
	names: readonly string[];
}

function comparePair(pair: Pair, context: Context): Finding[] {
	const place = () => placeOfPair(pair);
	const found = partPairs(pair).flatMap(([own, other]) =>
		compareParts(own, other, { ...context, place }),
	);
	return [...found, ...countSteps(pair, place)];
}

/** Where to tell of a pair as a whole: where its translation begins. */
export function placeOfPair({ translation }: Pair): Place {
	const first = translation.find(({ kind }) => kind !== 'fields') ?? translation[0];
	return first?.place() ?? { line: 1, column: 1 };
}

/** Cells with cells, attributes with attributes; what has other parts, as a whole. */
function partPairs({ source, translation }: Pair): [Part[], Part[]][] {
	const [own, others] = [partsOf(source), partsOf(translation)];
	const isOne = source.length === 1 && translation.length === 1;
	if (!isOne || own.length !== others.length) return [[own, others]];
	return own.map((part, index) => [[part], others.slice(index, index + 1)]);
}

function compareParts(
	own: readonly Part[],
	others: readonly Part[],
	{ source, translation, names, place }: Context & { place: () => Place },
): Finding[] {
	const from = sideOf(own, source.locale);
	const to = sideOf(others, translation.locale);
	const differences = compare(from, to).map((difference) => ({
		...sayDifference(difference, translation.locale),
		isFigure: isOfFigures(difference),
		place: placeOf(difference.translation, to) ?? others[0]?.place(0) ?? place(),
	}));
	const missing = missingNames(names, from.text, to.text).map(sayName);
	const images: Said[] =
		from.images === to.images ? [] : [sayCount(from.images, to.images, ['image', 'images'])];
	return [...differences, ...[...missing, ...images].map((said) => ({ ...said, place: place() }))];
}

function isOfFigures({ source, translation }: Difference): boolean {
	return [source, translation].some(
		(item) => item && ['figure', 'date', 'time', 'fact'].includes(item.kind),
	);
}

function placeOf(item: Item | undefined, side: PlacedSide): Place | undefined {
	return item && side.partOf(item)?.place(item.start);
}

/** Which of the names one text has and the other has not; capitals may differ. */
function missingNames(names: readonly string[], source: string, translation: string): string[] {
	return names.filter((name) => {
		const at = source.indexOf(name);
		if (
			at < 0 ||
			/\p{L}/u.test(source[at - 1] ?? '') ||
			/\p{L}/u.test(source[at + name.length] ?? '')
		) {
			return false;
		}
		return !fold(translation).text.includes(fold(name).text);
	});
}

/** Where steps were put together or taken apart, readers of two languages do not do the same. */
function countSteps({ source, translation }: Pair, place: () => Place): Finding[] {
	const [own, others] = [source, translation].map(
		(passages) => passages.filter(({ kind }) => kind === 'step').length,
	);
	if (own === undefined || others === undefined || own === others) return [];
	const first = translation.find(({ kind }) => kind === 'step');
	return [{ ...sayCount(own, others, steps), place: first?.place() ?? place() }];
}

const steps: Noun = ['step', 'steps'];

function countHeadings(source: ComparedText, translation: ComparedText): Finding[] {
	const [own, others] = [source, translation].map(({ passages }) => sectionsOf(passages));
	if (!own || !others || isSameOutline(own, others)) return [];
	const [count, other] = [own, others].map(
		(sections) => sections.filter(([first]) => first?.kind.startsWith('heading')).length,
	);
	if (count === undefined || other === undefined || count === other) return [];
	const place = translation.passages[0]?.place() ?? { line: 1, column: 1 };
	return [{ ...sayCount(count, other, ['heading', 'headings']), place }];
}
