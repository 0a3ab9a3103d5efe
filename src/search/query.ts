/** Longer than any question that a customer types. */
const longest = 200;

/** No word of a language with spaces is longer, and none of the index. */
const longestWord = 64;

/**
 * A query as one line of text, cut where nobody reads on.
 *
 * @example
 * readQuery('  where is\n my order ') // => 'where is my order'
 */
export function readQuery(input: string): string {
	const text = String(input ?? '')
		.slice(0, longest)
		.normalize('NFC');
	// With the `u` flag, a surrogate that belongs to a pair does not match.
	return text
		.replace(/[\p{Cs}\u00AD]/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/**
 * The words to look up. No words means that nothing can answer: no letter or digit was typed, or
 * something that no text holds.
 *
 * @example
 * wordsOf('"Refund"? <b>e-mail</b> 🎉', 'en') // => ['refund', 'e-mail']
 * wordsOf('อยากคืนเงิน', 'th') // => ['อยาก', 'คืน', 'เงิน']
 */
export function wordsOf(query: string, locale: string): string[] {
	const text = query.replace(/<[^<>]*>/g, ' ').toLowerCase();
	const words = (text.match(wordPattern) ?? [])
		.flatMap((word) => segment(word, locale))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	return words.some(({ length }) => length > longestWord) ? [] : words;
}

/** Letters and digits, with what may join them inside of a word: `e-mail`, `it’s`, `1,000`. */
const wordPattern =
	/[\p{L}\p{M}\p{N}\p{Join_Control}]+(?:(?:[-‐-–'’._/@&]|[,:](?=\p{N}))[\p{L}\p{M}\p{N}\p{Join_Control}]+)*/gu;

/**
 * Pagefind cuts these languages into words when it indexes them, and a query only if it is in the
 * language of the page: https://github.com/Pagefind/pagefind/issues/1237
 */
const withoutSpaces = new Set(['zh', 'ja', 'th']);

function segment(word: string, locale: string): string[] {
	const [language = ''] = locale.toLowerCase().split('-');
	if (!withoutSpaces.has(language) || typeof Intl.Segmenter === 'undefined') return [word];
	const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
	return [...segmenter.segment(word)].map((part) => part.segment);
}
