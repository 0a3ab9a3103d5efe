import { fold } from '../search/analysis/fold.ts';
import { languageOf } from '../search/analysis/language.ts';
import { stem } from '../search/analysis/stem.ts';

/**
 * Tells whether a text, folded, says one of some words of a locale. Endings may differ: of a word with five
 * letters or more, the last two need not be there; of a shorter one, what grammar adds.
 *
 * @example
 * sayer(['erstatten'], 'de')('wir erstatteten') // => true
 * sayer(['Etikett'], 'de')('rucksendeetikett')  // => true: German writes words together
 * sayer(['طلب'], 'ar')('لطلبك')                // => true: and Arabic what stands before them
 */
export function sayer(words: readonly string[], locale: string): (folded: string) => boolean {
	const language = languageOf(locale).code;
	const phrases = words.map((word) => toPhrase(fold(word, language).trim(), language));
	return (folded) => phrases.some((phrase) => isSaid(phrase, folded));
}

/** A text as a `sayer` of the locale reads it. */
export function foldedText(text: string, locale: string): string {
	return fold(text, languageOf(locale).code);
}

/** How a word, or some words, are looked for: literally first, since that is quick. */
interface Phrase {
	/** What a text may hold anywhere. */
	whole: string | undefined;
	/** What a word of it may begin with. */
	beginning: string | undefined;
	/** What stands before the beginning. */
	before: RegExp;
	/** What follows the beginning. */
	rest: RegExp;
}

function toPhrase(text: string, language: string): Phrase {
	const prefix = prefixes[language] ?? '';
	const isUnspaced = unspaced.has(language);
	const [first = '', ...others] = isUnspaced
		? []
		: text.split(/\s+/).map((word) => root(word, language));
	const between = `[${signs}]*[^${signs}]+${prefix}`;
	return {
		whole: isUnspaced || joining.has(language) ? text : undefined,
		beginning: first || undefined,
		before: new RegExp(`(?:^|[^${signs}])${prefix}$`, 'u'),
		rest: new RegExp(others.map((word) => between + escaped(word)).join(''), 'uy'),
	};
}

function isSaid({ whole, beginning, before, rest }: Phrase, text: string): boolean {
	if (whole !== undefined && text.includes(whole)) return true;
	if (beginning === undefined) return false;
	for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
		rest.lastIndex = at + beginning.length;
		if (before.test(text.slice(Math.max(0, at - longestPrefix), at)) && rest.test(text))
			return true;
	}
	return false;
}

const signs = '\\p{L}\\p{M}\\p{N}';

/** With the character before it. */
const longestPrefix = 6;

const unspaced = new Set(['th', 'lo', 'km', 'my', 'ja', 'zh', 'yue']);

/** Languages that write words together. */
const joining = new Set(
	'ar fa he ur ko de nl da sv nb nn no is fi et hu tr az ta te ml kn'.split(' '),
);

/** What is written before a word without a space. */
const prefixes: Partial<Record<string, string>> = {
	ar: '[وفبلكس]{0,3}(?:ال)?',
	he: '[ושכהבלמ]{0,3}',
};

/** What of a word all of its forms begin with. */
function root(word: string, language: string): string {
	const bare = language === 'ar' ? word.replace(/^ال(?=.{3})/, '') : word;
	const letters = [...bare];
	return letters.length < 5 ? stem(bare, language) : letters.slice(0, -2).join('');
}

/** A text as it stands in a pattern. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
