export type Direction = 'ltr' | 'rtl';

/** Scripts of CLDR that run from right to left, for engines without `getTextInfo`. */
const rightToLeft = new Set(
	'Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
		' ',
	),
);

/**
 * Which way text runs in a locale, by CLDR.
 *
 * @example
 * directionOf('ar') // => 'rtl'
 * directionOf('pa-PK') // => 'rtl': written in the Arabic script there
 */
export function directionOf(tag: string): Direction {
	const locale: LocaleWithTextInfo = new Intl.Locale(tag);
	const info = locale.getTextInfo?.() ?? locale.textInfo;
	return info?.direction ?? directionOfScript(tag);
}

/** The same answer from the script that is likely for the tag. */
export function directionOfScript(tag: string): Direction {
	return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A method by the standard, a property in older engines. */
interface LocaleWithTextInfo extends Omit<Intl.Locale, 'getTextInfo'> {
	getTextInfo?: () => { direction?: Direction };
	textInfo?: { direction?: Direction };
}
