/** A word of a text, as it is written there. */
export interface Written {
	word: string;
	start: number;
	end: number;
}

/**
 * The words of a text. A run of a script without spaces is one word here: `cutRun` takes it apart,
 * with words that it knows.
 *
 * @example
 * wordsIn('Your e-mail: 1,000 ₹', 'en').map(({ word }) => word) // => ['Your', 'e-mail', '1,000']
 */
export function wordsIn(text: string, language: string, cutRun?: CutRun): Written[] {
	const found: Written[] = [];
	const hasRuns = isRun(text);
	for (const { 0: match, index } of text.matchAll(pattern)) {
		for (const [part, at] of withoutElision(match, index, language)) {
			for (const piece of hasRuns ? splitScripts(part) : [{ word: part, at: 0 }]) {
				const start = at + piece.at;
				if (cutRun && hasRuns && isRun(piece.word)) found.push(...cut(piece.word, start, cutRun));
				else if (isWord(piece.word)) found.push(wordAt(piece.word, start));
			}
		}
	}
	return found;
}

/** Takes a run of a script without spaces apart. The parts, put together, are the run. */
export type CutRun = (run: string) => string[];

/** The words of a run that begins at `start` in its text. */
export function cut(run: string, start: number, cutRun: CutRun): Written[] {
	const found: Written[] = [];
	for (const word of cutRun(run)) {
		if (isWord(word)) found.push(wordAt(word, start));
		start += word.length;
	}
	return found;
}

function wordAt(word: string, start: number): Written {
	return { word, start, end: start + word.length };
}

function isWord(word: string): boolean {
	return /[\p{L}\p{N}]/u.test(word);
}

/** Letters and digits, with what may join them inside of a word: `e-mail`, `it’s`, `1,000`. */
const pattern =
	/[\p{L}\p{M}\p{N}\p{Join_Control}]+(?:(?:[-‐-–'’_]|[.,:](?=\p{N}))[\p{L}\p{M}\p{N}\p{Join_Control}]+)*/gu;

/** `l’article` is two words. */
function withoutElision(word: string, at: number, language: string): [string, number][] {
	const article =
		elided.has(language) &&
		/^(?:\p{L}{1,2}|\p{L}*qu|dell|nell|all|sull|un)['’](?=\p{L})/iu.exec(word)?.[0];
	if (!article) return [[word, at]];
	return [
		[article.slice(0, -1), at],
		[word.slice(article.length), at + article.length],
	];
}

const elided = new Set(['fr', 'it', 'ca', 'oc']);

/**
 * Whether a word is a run of a script without spaces, or a text holds one.
 *
 * @example isRun('คืนเงิน') // => true
 */
export function isRun(word: string): boolean {
	return unspaced.test(word);
}

const unspaced = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/**
 * A letter that is left over where a run is cut. Han says a word with one; these scripts hardly do.
 *
 * @example
 * isLoneLetter('り') // => true
 */
export function isLoneLetter(word: string): boolean {
	return loneLetter.test(word);
}

const loneLetter = /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hira}\p{sc=Kana}]\p{M}*$/u;

/** `Paduka公式` is two words, and so is `30日`. */
function splitScripts(word: string): { word: string; at: number }[] {
	if (!isRun(word)) return [{ word, at: 0 }];
	return [...word.matchAll(runs)].map(({ 0: part, index }) => ({ word: part, at: index }));
}

const runs =
	/[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30FC々ー]+|[^\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30FC]+/gu;
