import { fold } from './analysis/fold.ts';
import { languageOf } from './analysis/language.ts';
import { isLoneLetter, isRun } from './analysis/words.ts';
import { findCandidates } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { worthOf } from './vocabulary.ts';

/**
 * A slip in a script without spaces shifts where its words are cut: what no word covers is put together
 * with the short pieces beside it where the whole is nearer to a word.
 */
export function mendCuts(words: readonly string[], lexicon: Lexicon, locale: string): string[] {
	const mended = [...words];
	for (let at = 0; at < mended.length; at++) {
		const word = mended[at] ?? '';
		if (!isRun(word) || isKnown(word, lexicon, locale)) continue;
		const whole = at === mended.length - 1 ? wholeOf(word, lexicon, locale) : undefined;
		if (whole !== undefined) {
			mended[at] = whole;
			continue;
		}
		const before = mended[at - 1] ?? '';
		if (isEnding(word, before)) {
			mended.splice(--at, 2, before + word);
			continue;
		}
		const window = windowsAround(mended, at)
			.filter(({ from, to }) => to - from > 1 || !isBesideAnother(mended, at))
			.map((place) => ({
				...place,
				cost: costOf(mended.slice(place.from, place.to).join(''), lexicon, locale),
			}))
			.sort((a, b) => a.cost - b.cost)[0];
		if (!window || window.cost === Infinity) continue;
		mended.splice(
			window.from,
			window.to - window.from,
			mended.slice(window.from, window.to).join(''),
		);
		at = window.from;
	}
	return mended;
}

/** The likeliest word that begins with what a reader is still typing: คื is คืน. */
function wholeOf(begun: string, { words }: Lexicon, locale: string): string | undefined {
	if (begun.length < 2) return undefined;
	const typed = fold(begun, languageOf(locale).code);
	const [best, ...others] = words.filter(({ folded }) => folded.startsWith(typed));
	return others.reduce((a, b) => (worthOf(b) > worthOf(a ?? b) ? b : a), best)?.written;
}

/** Two characters of Han that are left beside each other are mostly one word. */
function isBesideAnother(words: readonly string[], at: number): boolean {
	const isOne = (index: number) => /^\p{sc=Han}$/u.test(words[index] ?? '');
	return isOne(at) && (isOne(at - 1) || isOne(at + 1));
}

/** What is left in kana of a Japanese word whose kanji is known: 届 and き are 届き. */
function isEnding(word: string, before: string): boolean {
	return isLoneLetter(word) && /\p{sc=Han}$/u.test(before);
}

interface Window {
	from: number;
	to: number;
}

/** Itself first, then with up to two pieces before and after it. */
function windowsAround(words: readonly string[], at: number): Window[] {
	const isPiece = (index: number) => isRun(words[index] ?? '') && (words[index] ?? '').length <= 4;
	const reach = (step: number) => (isPiece(at + step) ? (isPiece(at + 2 * step) ? 2 : 1) : 0);
	const [before, after] = [reach(-1), reach(1)];
	const windows: Window[] = [];
	for (let left = 0; left <= before; left++) {
		for (let right = 0; right <= after; right++)
			windows.push({ from: at - left, to: at + right + 1 });
	}
	return windows;
}

function isKnown(word: string, { byFolded }: Lexicon, locale: string): boolean {
	return byFolded.has(fold(word, languageOf(locale).code));
}

/** A longer word is less likely to be near another by chance. */
function costOf(text: string, { words }: Lexicon, locale: string): number {
	const language = languageOf(locale);
	const [best] = findCandidates(fold(text, language.code), words, language);
	return best ? best.cost - text.length * 0.1 : Infinity;
}
