import { encode } from './encode.ts';
import { fold } from './fold.ts';
import { languageOf } from './language.ts';
import { stem } from './stem.ts';

/** Brings the words of a locale to the form in which the index holds them, when it is built and when it is asked. */
export function termsOf(locale: string): ToTerm {
	const language = languageOf(locale);
	const known = new Map<string, string>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const bare = fold(word, language.code).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
		const term = encode(language.hasStemmer ? bare : stem(bare, language.code), language);
		if (known.size > 100_000) known.clear();
		known.set(word, term);
		return term;
	};
}

/** @example termsOf('en')('e-Mail') // => 'email' */
export type ToTerm = (word: string) => string;
