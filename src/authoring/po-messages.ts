import { readPo } from '../po/read.ts';
import type { PoMessage } from '../po/write.ts';
import { messageText } from '../xliff/message.ts';
import type { StringText } from './string-units.ts';

/**
 * Interface strings for a PO file. Nothing in a locale file tells which source a string was made from: the PO
 * file that is there already does, and says so of strings whose source has changed since.
 */
export function poMessages(
	strings: readonly StringText[],
	before: string | undefined,
): PoMessage[] {
	const earlier = new Map(
		(before === undefined ? [] : readPo(before)).map((message) => [message.key, message]),
	);
	return strings.map(({ key, source, own }) => {
		const text = messageText(source);
		const translation = own && messageText(own);
		const was = earlier.get(key);
		const from = was?.isFuzzy ? (was.previous ?? was.source) : was?.source;
		const isOutdated = was !== undefined && from !== text && was.translation === translation;
		return {
			key,
			source: text,
			translation,
			previous: isOutdated && translation !== undefined ? from : undefined,
			note: source.codes.some(({ kind }) => kind === 'form')
				? 'Keep the names of the forms and {…}; translate the words of each form.'
				: source.codes.length > 0
					? 'Keep what stands in {…}.'
					: undefined,
		};
	});
}
