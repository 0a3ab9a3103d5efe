import { languageOf, type FactLocale } from './fact-locale.ts';

/**
 * A part of the day as it is said before an hour. CLDR has words that stand alone: Marathi says "in the
 * morning at nine", and Bengali has a word for night that is less of a book.
 *
 * @example
 * beforeHour('सकाळ', marathi) // => 'सकाळी'
 */
export function beforeHour(part: string, locale: FactLocale): string {
	return said[languageOf(locale)]?.[part] ?? part;
}

const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	mr: {
		पहाट: 'पहाटे',
		सकाळ: 'सकाळी',
		मध्यान्ह: 'दुपारी',
		दुपार: 'दुपारी',
		संध्याकाळ: 'संध्याकाळी',
		रात्र: 'रात्री',
	},
	bn: { রাত্রি: 'রাত' },
};
