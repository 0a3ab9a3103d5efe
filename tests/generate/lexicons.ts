import { ar } from './words/ar.ts';
import { bn } from './words/bn.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { hi } from './words/hi.ts';
import { ja } from './words/ja.ts';
import type { Lexicon } from './words/lexicon.ts';
import { mr } from './words/mr.ts';
import { th } from './words/th.ts';

/** The words of every locale that content can be generated in. */
export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
	Object.entries({ ar, bn, de, en, es, fr, hi, ja, mr, th }),
);

export function lexiconOf(locale: string): Lexicon {
	const lexicon = lexicons.get(locale);
	if (lexicon) return lexicon;
	const known = [...lexicons.keys()].join(', ');
	throw new Error(`There are no words for the locale \`${locale}\`, only for ${known}.`);
}
