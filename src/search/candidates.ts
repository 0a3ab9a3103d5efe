import { distance, lettersOf, mayBeNear } from './analysis/distance.ts';
import type { Language } from './analysis/language.ts';
import { stem, withoutPrefix } from './analysis/stem.ts';
import type { Word } from './vocabulary.ts';

/** A word of the site that may be meant by one that it does not hold. */
export interface Candidate {
	word: Word;
	/** How far it is from what was asked: 0 is another form of the same word. */
	cost: number;
}

/**
 * The words that may be meant, best first: other forms of the word where its language has no
 * stemmer, else what a slip of the hand is nearest to, words of titles and common words first.
 */
export function findCandidates(
	folded: string,
	words: readonly Word[],
	language: Language,
	{ isAlone = false, limit = 4 } = {},
): Candidate[] {
	const asked = { folded, stem: stem(folded, language.code), letters: lettersOf(folded) };
	// Arabic words share what they begin with; where only a slip speaks for a word, that is no evidence.
	const allowed = allowedCost(isAlone ? withoutPrefix(folded, language.code) : folded, isAlone);
	const found: Candidate[] = [];
	for (const word of words) {
		const cost = costOf(asked, word, allowed, language);
		if (cost === undefined) continue;
		if (!isAlone || cost === otherForm || isLikely(folded, word, cost)) found.push({ word, cost });
	}
	const best = Math.min(...found.map(({ cost }) => cost));
	return found
		.filter(({ cost }) => cost <= best + 0.45)
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, limit);
}

/**
 * Nothing but a slip speaks for a word that is asked alone. Most real words are a slip or two away from
 * another: those that are asked alone are mostly those of titles. Two short real words differ by another letter
 * more often than by one that is doubled or in the wrong place.
 */
function isLikely(
	folded: string,
	{ isInTitle, folded: word, letters }: Word,
	cost: number,
): boolean {
	if (isInTitle || cost < 0.8) return true;
	if (folded.length >= 8) return cost <= 1;
	const isAnotherLetter = word.length === folded.length && letters !== lettersOf(folded);
	return cost <= 0.8 && !isAnotherLetter;
}

/** Fewer slips are believed in a shorter word, and in one that nothing else speaks for. */
function allowedCost(folded: string, isAlone: boolean): number {
	const { length } = folded;
	if (isDense(folded)) return length < 2 ? 0 : length < 3 ? 1 : 1.3;
	if (length < 3) return 0;
	if (length < 4) return isSyllabic(folded) ? 1.2 : 0.8;
	if (length < 8) return 1.2;
	return isAlone && length < 10 ? 1.4 : 2;
}

/** Hangul and Han say in one letter what others say in three. */
function isDense(word: string): boolean {
	return /^[\p{sc=Han}\p{sc=Hang}]+$/u.test(word);
}

/** Letters that say a syllable say more than letters of an alphabet. */
function isSyllabic(word: string): boolean {
	return /^[\p{sc=Hira}\p{sc=Kana}\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Taml}\p{sc=Telu}\p{M}]+$/u.test(
		word,
	);
}

function costOf(
	asked: { folded: string; stem: string; letters: number },
	word: Word,
	allowed: number,
	{ code, hasStemmer }: Language,
): number | undefined {
	const { folded } = word;
	const mayBeForm = !hasStemmer && folded.slice(0, 2) === asked.folded.slice(0, 2);
	if (mayBeForm && stem(folded, code) === asked.stem) return 0;
	if (Math.abs(folded.length - asked.folded.length) > 5) return undefined;
	if (isDense(asked.folded) && asked.folded.length === 2 && !isFullerTitle(asked.folded, word))
		return undefined;
	const isNumber = /\p{N}/u.test(asked.folded) || /\p{N}/u.test(folded);
	const mayBeSlip = allowed > 0 && !isNumber && mayBeNear(asked.letters, word.letters, allowed);
	const slips = mayBeSlip ? distance(asked.folded, folded, allowed) : undefined;
	if (slips !== undefined) return slips;
	const bare = (text: string) => withoutPrefix(text, code);
	return mayBeForm && isOtherForm(bare(asked.folded), bare(folded)) ? otherForm : undefined;
}

/** What may be the same word is as far as a slip, and no slip. */
const otherForm = 0.9;

/** Two syllables are too little to tell what else was meant, but for a letter that is missing. */
function isFullerTitle(asked: string, { folded, isInTitle }: Word): boolean {
	return isInTitle && folded.length === asked.length + 1 && folded[0] === asked[0];
}

/** Two thirds of a word in common, and an ending on either side: it may be the same word. */
function isOtherForm(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	const longest = Math.max(a.length, b.length);
	return shared >= 4 && shared >= longest * 0.66;
}

function rank({ word, cost }: Candidate): number {
	return cost - (word.isInTitle ? 0.25 : 0) - word.frequency * 0.05;
}
