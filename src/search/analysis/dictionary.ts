import type { CutRun } from './words.ts';

/**
 * Cuts by the words of a dictionary: as few pieces as can be, and as few letters as can be that no
 * word covers. It gives the same in every browser, which `Intl.Segmenter` does not.
 *
 * @example
 * cutBy(new Set(['คืน', 'เงิน', 'คืนเงิน']).has.bind(…))('อยากคืนเงิน') // => ['อยาก', 'คืนเงิน']
 */
export function cutBy(isWord: (text: string) => boolean): CutRun {
	return (run) => {
		const letters = [...run];
		const best: Step[] = [{ cost: 0, from: 0, isKnown: true }];
		for (let end = 1; end <= letters.length; end++) {
			let step: Step = { cost: Infinity, from: end - 1, isKnown: false };
			for (let from = Math.max(0, end - longest); from < end; from++) {
				const isKnown = isWord(letters.slice(from, end).join(''));
				if (!isKnown && from < end - 1) continue;
				const cost = (best[from]?.cost ?? 0) + (isKnown ? (end - from > 1 ? 1 : 1.8) : 2.1);
				if (cost < step.cost) step = { cost, from, isKnown };
			}
			best.push(step);
		}
		return trace(letters, best);
	};
}

/** In letters. */
const longest = 16;

interface Step {
	cost: number;
	from: number;
	isKnown: boolean;
}

/** Letters that no word covers stand together: they are one unknown word. */
function trace(letters: readonly string[], best: readonly Step[]): string[] {
	const pieces: { text: string; isKnown: boolean }[] = [];
	for (let end = letters.length; end > 0; ) {
		const { from, isKnown } = best[end] ?? { from: end - 1, isKnown: false };
		const text = letters.slice(from, end).join('');
		const next = pieces[0];
		if (next && !next.isKnown && !isKnown) next.text = text + next.text;
		else pieces.unshift({ text, isKnown });
		end = from;
	}
	return pieces.map(({ text }) => text);
}
