/**
 * What is typed in kana alone, in the Latin letters in which a site's readings are kept (`any-ascii`); `undefined`
 * for any other text. A reader may well type a word before it is turned into kanji.
 *
 * @example
 * kanaInLatin('へんきん') // => 'henkin'
 */
export function kanaInLatin(text: string): string | undefined {
	if (!/^[\u3041-\u3096\u30A1-\u30F6ー\s]+$/.test(text)) return undefined;
	return text.replace(/\S/g, (kana) => {
		const place = (kana.codePointAt(0) ?? 0) - 0x3041;
		// Katakana come in the same order, 0x60 further on.
		return latin[place < 0x60 ? place : place - 0x60] ?? '';
	});
}

/** From ぁ on, in the order of Unicode. */
const latin =
	'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji t tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ka'.split(
		' ',
	);
