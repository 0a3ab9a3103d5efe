import { endings } from './endings.ts';

/**
 * A word without what its grammar adds, in languages for which Pagefind has no stemmer. Rough, and
 * the same whenever it is asked: both sides of a comparison go through it.
 *
 * @example
 * stem('परताव्याची', 'mr') // => 'परताव'
 * stem('परतावा', 'mr') // => 'परताव'
 */
export function stem(word: string, language: string): string {
	const rule = endings[language];
	if (!rule) return word;
	return shorten(withoutPrefix(word, language), rule.suffix, rule.least);
}

/**
 * A word without what is written together with it and is a word of its own: the article, `and`.
 *
 * @example
 * withoutPrefix('والشحن', 'ar') // => 'شحن'
 */
export function withoutPrefix(word: string, language: string): string {
	const rule = endings[language];
	return rule?.prefix ? shorten(word, rule.prefix, rule.least) : word;
}

function shorten(word: string, part: RegExp, least: number): string {
	const rest = word.replace(part, '');
	return lettersIn(rest) >= least ? rest : word;
}

/** Letters without vowel signs: those carry a word. */
function lettersIn(word: string): number {
	return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
