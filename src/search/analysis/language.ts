/** How words of a language are brought to one form. */
export interface Language {
	/** The primary subtag: `pt`. */
	code: string;
	/** Pagefind brings its words to a stem, when it indexes them and when it is asked. */
	hasStemmer: boolean;
}

/**
 * @example
 * languageOf('pt-BR') // => { code: 'pt', hasStemmer: true }
 */
export function languageOf(locale: string): Language {
	const [code = ''] = locale.toLowerCase().split('-');
	return { code, hasStemmer: stemmed.has(code) };
}

/**
 * Pagefind knows more (`ar`, `hi`, `ne`, `ta`, `yi`), but strips the vowel signs first, after which
 * its stemmers have nothing to go by. `analysis/stem.ts` stands in.
 */
const stemmed = new Set(
	'ca da de el en eo es et eu fi fr ga hu hy id it lt nb nl nn no pl pt ro ru sr sv tr'.split(' '),
);
