import type { FactLocale } from './fact-locale.ts';
import { factTypes, statedValues, type Fact, type TypeName } from './facts.ts';

/**
 * The ways in which a writer of `locale` would type a fact by hand, in prose, whatever its market;
 * in native and in Latin digits, with plain spaces, longest first.
 *
 * @example
 * literalForms(window, english) // => ['30 days', '30-day']
 */
export function literalForms<Name extends TypeName>(
	fact: Fact<Name>,
	locale: FactLocale,
): string[] {
	const type = factTypes[fact.type];
	const texts = statedValues(fact).flatMap((value) => [
		...type.literals(value, locale),
		...type.literals(value, { ...locale, digits: 'latn' }),
	]);
	const typed = new Set(texts.flatMap(asTyped).filter(Boolean));
	return [...typed].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Keyboards have neither the thin spaces nor the dashes and direction marks that CLDR puts in. */
function asTyped(text: string): string[] {
	const plain = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
	return [plain, plain.replace(/ ?[–～] ?/g, '-')];
}
