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
	const joints = withPrefixes[language] ?? plain;
	const phrases = words.map((word) => toPhrase(fold(word, language).trim(), language));
	return (folded) => phrases.some((phrase) => isSaid(phrase, folded, joints));
}

/** A text as a `sayer` of the locale reads it. */
export function foldedText(text: string, locale: string): string {
	return fold(text, languageOf(locale).code);
}

const signs = '\\p{L}\\p{M}\\p{N}';

/** Between two words, with what is no part of either: `order (old)`. */
const gap = new RegExp(`[^${signs}\\s]*\\s+[^${signs}]*`, 'u');

/** How a word, or some words, are looked for: literally first, since that is quick. */
interface Phrase {
	/** What a text may hold anywhere. */
	whole: string | undefined;
	/** What a word of it may begin with. */
	beginning: string | undefined;
	/** What the words after it begin with. */
	others: readonly string[];
}

function toPhrase(text: string, language: string): Phrase {
	const isUnspaced = unspaced.has(language);
	const [first = '', ...others] = isUnspaced
		? []
		: text
				.split(gap)
				.filter(Boolean)
				.map((word) => root(word, language));
	return {
		whole: isUnspaced || joining.has(language) ? text : undefined,
		beginning: first || undefined,
		others,
	};
}

function isSaid({ whole, beginning, others }: Phrase, text: string, joints: Joints): boolean {
	if (whole !== undefined && text.includes(whole)) return true;
	if (beginning === undefined) return false;
	for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
		if (!joints.before.test(text.slice(Math.max(0, at - longestPrefix), at))) continue;
		if (isFollowedBy(others, text, at + beginning.length, joints)) return true;
	}
	return false;
}

/** Whether the next words of a text begin so, each after what else its word before has. */
function isFollowedBy(words: readonly string[], text: string, from: number, joints: Joints) {
	let at = from;
	return words.every((word) => {
		joints.between.lastIndex = at;
		const next = joints.between.test(text) ? joints.between.lastIndex : text.length;
		const found = text.slice(next, next + longestPrefix + word.length).indexOf(word);
		at = next + found + word.length;
		return found >= 0 && joints.prefix.test(text.slice(next, next + found));
	});
}

/** What stands before a word and between two: the same for all words of a language, since to compile it is slow. */
interface Joints {
	/** A text that ends where a word may begin. */
	before: RegExp;
	/** From inside a word to the next. */
	between: RegExp;
	/** What is written together with the word after it. */
	prefix: RegExp;
}

function jointsOf(prefix: string): Joints {
	return {
		before: new RegExp(`(?:^|[^${signs}])${prefix}$`, 'u'),
		between: new RegExp(`[${signs}]*[^${signs}]+`, 'uy'),
		prefix: new RegExp(`^${prefix}$`, 'u'),
	};
}

/** With the character before it. */
const longestPrefix = 6;

const unspaced = new Set(['th', 'lo', 'km', 'my', 'ja', 'zh', 'yue']);

/** Languages that write words together. */
const joining = new Set(
	'ar fa he ur ko de nl da sv nb nn no is fi et hu tr az ta te ml kn'.split(' '),
);

const plain = jointsOf('');

/** Languages that write words before others without a space. */
const withPrefixes: Partial<Record<string, Joints>> = {
	ar: jointsOf('[وفبلكس]{0,3}(?:ال)?'),
	he: jointsOf('[ושכהבלמ]{0,3}'),
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
