import { commonPairs } from '../mdx/common-pairs.ts';

/** A stretch of text that both have, or only one. */
export interface Part {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/**
 * What changed between two texts, word by word. Words are those of the language: Thai and Japanese write
 * no spaces between them.
 *
 * @example
 * wordDiff('We pay in 5 days', 'We pay within 5 days', 'en')
 * // => [same 'We pay ', removed 'in', added 'within', same ' 5 days']
 */
export function wordDiff(old: string, now: string, locale: string): Part[] {
	const was = wordsOf(old, locale);
	const is = wordsOf(now, locale);
	const parts: Part[] = [];
	let [wasAt, isAt] = [0, 0];
	for (const [a, b] of [...meaningfulPairs(was, is), [was.length, is.length] as const]) {
		add(parts, 'removed', was.slice(wasAt, a).join(''));
		add(parts, 'added', is.slice(isAt, b).join(''));
		add(parts, 'same', is[b] ?? '');
		[wasAt, isAt] = [a + 1, b + 1];
	}
	return parts;
}

/** A space that two changed words have in common is part of the change. */
function meaningfulPairs(was: readonly string[], is: readonly string[]) {
	const pairs = commonPairs(was, is);
	return pairs.filter(([a, b], index) => {
		if (was[a]?.trim() !== '') return true;
		const [beforeA, beforeB] = pairs[index - 1] ?? [-1, -1];
		const [afterA, afterB] = pairs[index + 1] ?? [was.length, is.length];
		const touchesBefore = beforeA === a - 1 && beforeB === b - 1;
		const touchesAfter = afterA === a + 1 && afterB === b + 1;
		return touchesBefore || touchesAfter;
	});
}

function wordsOf(text: string, locale: string): string[] {
	const segmenter = new Intl.Segmenter([locale, 'en'], { granularity: 'word' });
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function add(parts: Part[], kind: Part['kind'], text: string): void {
	const last = parts.at(-1);
	if (text === '') return;
	if (last?.kind === kind) last.text += text;
	else parts.push({ kind, text });
}
