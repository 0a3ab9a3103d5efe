import { capitalise } from '../i18n/format.ts';
import { canonicalTag, englishName } from '../i18n/tag.ts';
import type { Refusal } from './refusal.ts';

/**
 * The canonical tag for what a person typed, if CLDR knows the language, script and region.
 *
 * @example
 * readTag('pt-br') // => { tag: 'pt-BR' }
 * readTag('jp')    // => { message: …, hint: 'Did you mean `ja` (Japanese)?' }
 */
export function readTag(typed: string): { tag: string } | Refusal {
	const tag = canonicalTag(typed);
	if (tag === undefined) return malformed(typed);
	const { language, script, region, baseName } = new Intl.Locale(tag);
	if (baseName !== tag) {
		const message = `\`${typed}\` says more than a language.`;
		return { message, hint: `Write \`${baseName}\`. Digits are set in the file: "digits".` };
	}
	if (nameOf('language', language) === undefined) return unknownLanguage(language, typed);
	if (script && nameOf('script', script) === undefined) {
		return { message: `There is no script \`${script}\`.`, hint: `Write \`${language}\`.` };
	}
	if (region && nameOf('region', region) === undefined) {
		return {
			message: `There is no country or region \`${region}\`.`,
			hint: `Write \`${language}\`.`,
		};
	}
	return { tag };
}

function malformed(typed: string): Refusal {
	const repaired = canonicalTag(typed.trim().replace(/[_\s]+/g, '-'));
	const code = repaired ?? codeOf(typed);
	return {
		message: `\`${typed}\` is not a language tag.`,
		hint: code ? `Write \`${code}\`.` : 'Write a BCP 47 tag, such as `sw`, `pt-BR` or `zh-Hant`.',
	};
}

/** People write the country for the language (`jp`), or the name for the code (`swahili`). */
function unknownLanguage(language: string, typed: string): Refusal {
	const code = codeOf(typed) ?? languageOfCountry(language);
	return {
		message: `There is no language \`${language}\`.`,
		hint: code
			? `Did you mean \`${code}\` (${englishName(code)})?`
			: 'The codes of languages are at https://www.iana.org/assignments/language-subtag-registry.',
	};
}

function languageOfCountry(region: string): string | undefined {
	if (!/^[a-z]{2}$/.test(region)) return undefined;
	const { language } = new Intl.Locale(`und-${region}`).maximize();
	const isCountry = nameOf('region', region.toUpperCase()) !== undefined;
	return isCountry && nameOf('language', language) !== undefined ? language : undefined;
}

/** The code of a language by what English or the language itself calls it. */
function codeOf(name: string): string | undefined {
	const wanted = name.trim().toLowerCase();
	return codes().find((code) => {
		if (nameOf('language', code)?.toLowerCase() === wanted) return true;
		return ownName(code)?.toLowerCase() === wanted;
	});
}

/** Every code of two letters that is one. */
function codes(): string[] {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	return letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => canonicalTag(code) === code && nameOf('language', code) !== undefined);
}

function nameOf(type: 'language' | 'script' | 'region', code: string): string | undefined {
	if (code === 'und') return undefined;
	return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code);
}

/** What a language calls itself, by CLDR; `undefined` where CLDR has no names in that language. */
export function ownName(tag: string): string | undefined {
	if (Intl.DisplayNames.supportedLocalesOf([tag]).length === 0) return undefined;
	return new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
}

/**
 * The name that a menu of languages shows: the language's own, with a capital where its script has them in
 * titles.
 *
 * @example
 * menuName('sw')    // => 'Kiswahili'
 * menuName('pt-BR') // => 'Português (Brasil)'
 */
export function menuName(tag: string): string {
	return capitalise(ownName(tag) ?? englishName(tag), tag);
}
