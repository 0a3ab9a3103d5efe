/**
 * The phrases of a text in a script whose spaces end phrases, not words; any other text is one. A line
 * that is broken within a phrase may cut a word in two: browsers take `ขั้นตอน`, a step, for two words.
 *
 * @example
 * phrases('ทำได้ด้วยตัวเอง เพียงทำตามขั้นตอน') // => ['ทำได้ด้วยตัวเอง', 'เพียงทำตามขั้นตอน']
 */
export function phrases(text: string): string[] {
	if (!/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text))
		return [text];
	return text.split(' ').filter((phrase) => phrase !== '');
}
