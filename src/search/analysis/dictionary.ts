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

/** For each beginning of a word, whether it is a word itself. */
function readDictionary(words: Iterable<string>): ReadonlyMap<string, boolean> {
	const dictionary = new Map<string, boolean>();
	for (const word of words) {
		for (let length = 1; length < word.length; length++) {
			const beginning = word.slice(0, length);
			if (!dictionary.has(beginning)) dictionary.set(beginning, false);
		}
		dictionary.set(word, true);
	}
	return dictionary;
}

/** The best way to each place of the run. */
function cheapestSteps(run: string, dictionary: ReadonlyMap<string, boolean>): Step[] {
	const best: Step[] = [{ cost: 0, from: 0, isKnown: true }];
	const offer = (end: number, step: Step) => {
		if (step.cost < (best[end]?.cost ?? Infinity)) best[end] = step;
	};
	for (let from = 0; from < run.length; from++) {
		const { cost } = best[from] ?? { cost: Infinity };
		offer(from + 1, { cost: cost + 2.1, from, isKnown: false });
		for (let end = from + 1; end <= run.length; end++) {
			const isWord = dictionary.get(run.slice(from, end));
			if (isWord === undefined) break;
			if (isWord) offer(end, { cost: cost + (end - from > 1 ? 1 : 1.8), from, isKnown: true });
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
