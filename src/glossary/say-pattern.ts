import { fold } from '../search/analysis/fold.ts';
import { languageOf } from '../search/analysis/language.ts';
import { stem } from '../search/analysis/stem.ts';

/**
 * What a text, folded, must match to say one of some words of a locale. Endings may differ: of a word with
 * five letters or more, the last two need not be there; of a shorter one, what grammar adds.
 *
 * @example
 * sayPattern(['erstatten'], 'de').test('wir erstatteten') // => true
 * sayPattern(['Etikett'], 'de').test('rucksendeetikett')  // => true: German writes words together
 * sayPattern(['طلب'], 'ar').test('لطلبك')                // => true: and Arabic what stands before them
 */
export function sayPattern(words: readonly string[], locale: string): RegExp {
	const language = languageOf(locale).code;
	const before = prefixes[language] ?? '';
	const patterns = words.flatMap((word) => {
		const parts = fold(word, language)
			.split(/\s+/)
			.filter(Boolean)
			.map((part) => (language === 'ar' ? part.replace(/^ال(?=.{3})/, '') : part));
		const whole = parts.map(escaped).join('\\s*');
		if (unspaced.has(language)) return [whole];
		const inflected = parts
			.map((part) => before + escaped(root(part, language)) + letters)
			.join(between);
		const own = `(?<!${letter})${inflected}`;
		return joining.has(language) ? [own, whole] : [own];
	});
	return new RegExp(patterns.join('|'), 'u');
}

/** A text as the patterns of a locale read it. */
export function foldedText(text: string, locale: string): string {
	return fold(text, languageOf(locale).code);
}

const letter = '[\\p{L}\\p{M}\\p{N}]';
const letters = `${letter}*`;
const between = '[^\\p{L}\\p{M}\\p{N}]+';

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
	const signs = [...word];
	return signs.length < 5 ? stem(word, language) : signs.slice(0, -2).join('');
}

/** A text as it stands in a pattern. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
