import { fill } from '../../i18n/fill.ts';
import type { BrowserString } from '../../i18n/plural-forms.ts';

/**
 * Writes a text into an element, in the language that it is in: a string that a locale lacks comes
 * from another.
 */
export function say(
	target: HTMLElement,
	string: BrowserString,
	{ locale, ...values }: { locale: string } & Record<string, string | number>,
): void {
	target.textContent = fill(string.text, values, string);
	if (string.tag === locale) target.removeAttribute('lang');
	else target.lang = string.tag;
}

/**
 * A query inside of a sentence, which may run the other way.
 *
 * @see https://www.w3.org/International/articles/inline-bidi-markup/
 */
export function isolate(text: string): string {
	return `\u2068${text}\u2069`;
}
