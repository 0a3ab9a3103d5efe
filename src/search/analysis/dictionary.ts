import type { CutRun } from './words.ts';

/**
 * Cuts by the words of a dictionary: into as few pieces as can be, with as few letters as can be that
 * no word covers. It gives the same in every browser, which `Intl.Segmenter` does not.
 *
 * @example
 * cutBy(['คืน', 'เงิน', 'คืนเงิน'])('อยากคืนเงิน') // => ['อยาก', 'คืนเงิน']
 */
export function cutBy(words: Iterable<string>): CutRun {
	const dictionary = readDictionary(words);
	const known = new Map<string, string[]>();
	return (run) => {
		const before = known.get(run);
		if (before) return before;
		const pieces = trace(run, cheapestSteps(run, dictionary));
		if (known.size > 5000) known.clear();
		known.set(run, pieces);
		return pieces;
	};
}

/**
 * The beginning of words, and a word itself or not. A run is read letter by letter: to look its parts up
 * takes twice as long.
 */
interface Beginning {
	isWord: boolean;
	/** By the next UTF-16 code unit. */
	longer?: Map<number, Beginning>;
}

function readDictionary(words: Iterable<string>): Beginning {
	const dictionary: Beginning = { isWord: false };
	for (const word of words) {
		let beginning = dictionary;
		for (let at = 0; at < word.length; at++) {
			beginning.longer ??= new Map();
			const known = beginning.longer.get(word.charCodeAt(at));
			const longer = known ?? { isWord: false };
			if (!known) beginning.longer.set(word.charCodeAt(at), longer);
			beginning = longer;
		}
		beginning.isWord = true;
	}
	return dictionary;
}

/** The best way to each place of the run. */
function cheapestSteps(run: string, dictionary: Beginning): Step[] {
	const best: Step[] = [{ cost: 0, from: 0, isKnown: true }];
	const offer = (end: number, step: Step) => {
		if (step.cost < (best[end]?.cost ?? Infinity)) best[end] = step;
	};
	for (let from = 0; from < run.length; from++) {
		const { cost } = best[from] ?? { cost: Infinity };
		offer(from + 1, { cost: cost + 2.1, from, isKnown: false });
		let beginning = dictionary.longer?.get(run.charCodeAt(from));
		for (let end = from + 1; beginning; end++) {
			const { isWord, longer } = beginning;
			if (isWord) offer(end, { cost: cost + (end - from > 1 ? 1 : 1.8), from, isKnown: true });
			beginning = longer?.get(run.charCodeAt(end));
		}
	}
	return best;
}

interface Step {
	cost: number;
	from: number;
	isKnown: boolean;
}

/** Letters that no word covers stand together: they are one unknown word. */
function trace(run: string, best: readonly Step[]): string[] {
	const pieces: { text: string; isKnown: boolean }[] = [];
	for (let end = run.length; end > 0;) {
		const { from, isKnown } = best[end] ?? { from: end - 1, isKnown: false };
		const text = run.slice(from, end);
		const next = pieces[0];
		if (next && !next.isKnown && !isKnown) next.text = text + next.text;
		else pieces.unshift({ text, isKnown });
		end = from;
	}
	return pieces.map(({ text }) => text);
}
