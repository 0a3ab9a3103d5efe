import { type EntryRole, ownFields, sharedFields } from './article.ts';

interface Misplaced {
	message: string;
	hint: string;
}

/**
 * Where a field belongs that an entry may not say: the message and the hint of a problem, or
 * `undefined` for a field that nobody knows.
 */
export function misplaced(field: string, role: EntryRole): Misplaced | undefined {
	const home = Object.entries(ownFields).find(([, fields]) => Object.hasOwn(fields, field))?.[0];
	if (role === 'translation') {
		return home !== undefined || Object.hasOwn(sharedFields, field)
			? {
					message: 'Only the source entry says this: it is the same in every language.',
					hint: 'Remove the line here. The translation takes the value of its source.',
				}
			: undefined;
	}
	if (field === 'source' || field === 'translation') {
		return {
			message: 'Only a translation says this.',
			hint: 'Remove the line: this entry is not a translation.',
		};
	}
	if (field === 'original') {
		return {
			message: 'Entries in the source locale are the source already.',
			hint: 'Remove the line.',
		};
	}
	return home === undefined
		? undefined
		: {
				message: `Only articles in \`${home}\` say this.`,
				hint: 'Remove the line, or move the article.',
			};
}
