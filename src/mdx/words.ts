/** Scripts that put no spaces between words, with the usual length of a word in characters. */
const unspaced = [
	{ runs: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, length: 2 },
	{ runs: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu, length: 5 },
];
const anyUnspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * How many words a text has, for saying how much there is to read or to translate: what stands between
 * spaces, and an estimate by length where a script has none. (`Intl.Segmenter` is exact and 100
 * times slower.)
 *
 * @example
 * countWords('We pay you back') // => 4
 * countWords('คืนเงินภายใน') // => 3
 */
export function countWords(text: string): number {
	if (!anyUnspaced.test(text)) return countSpaced(text);
	let words = 0;
	for (const { runs, length } of unspaced) {
		let characters = 0;
		text = text.replace(runs, (run) => {
			characters += [...run].length;
			return ' ';
		});
		words += Math.ceil(characters / length);
	}
	return words + countSpaced(text);
}

/** From its first letter or digit on, a word goes to the next space. */
function countSpaced(text: string): number {
	return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
