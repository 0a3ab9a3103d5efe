import type { Language } from '../language.ts';
import { arabic } from './arabic.ts';
import { bengali } from './bengali.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hindi } from './hindi.ts';
import { japanese } from './japanese.ts';
import { marathi } from './marathi.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';

/** The languages whose words for figures are known. Another one is a file here and a line below. */
export const languages: Readonly<Record<string, Language>> = {
	ar: arabic,
	bn: bengali,
	de: german,
	en: english,
	es: spanish,
	fr: french,
	hi: hindi,
	ja: japanese,
	mr: marathi,
	pt: portuguese,
	th: thai,
};
