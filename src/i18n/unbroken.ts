/** Joins what stands on both sides of it, where the line has room for both. */
const joiner = '\u2060';

/**
 * A short text that no line breaks where a reader stumbles: after the hyphen of “e-mail”, and, in scripts
 * whose spaces end phrases, before the last word of a phrase.
 *
 * @example
 * unbroken('By e-mail', 'en') // => 'By e-\u2060mail'
 * unbroken('ไปกับคุณได้ทุกที่', 'th') // => 'ไปกับคุณได้ทุก\u2060ที่'
 */
export function unbroken(text: string, tag: string): string {
	const hyphened = text.replace(/(?<=\p{L})-(?=\p{L})/gu, `-${joiner}`);
	return hyphened.replace(
		/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
		(phrase) => lastJoined(phrase, tag),
	);
}

function lastJoined(phrase: string, tag: string): string {
	const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(phrase)];
	const { index = 0 } = words.at(-1) ?? {};
	return index > 0 ? phrase.slice(0, index) + joiner + phrase.slice(index) : phrase;
}
