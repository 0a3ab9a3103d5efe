import { markedMessage, messageText } from '../xliff/message.ts';
import { type PseudoLocale, pseudoText } from './pseudo-text.ts';

/**
 * An ICU message in a pseudo-locale. Its plurals must have the forms of that locale already.
 *
 * @example
 * pseudoMessage('Page {page}', 'en-XA') // => '⟦Ƥáĝé {page} óñ⟧'
 */
export function pseudoMessage(text: string, locale: PseudoLocale): string {
	const marked = markedMessage(text);
	return marked ? messageText(pseudoText(marked, locale)) : text;
}
