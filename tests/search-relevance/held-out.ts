import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Articles and queries in a language, which the search was not tuned to. */
export interface HeldOut {
	locale: string;
	/** By key. */
	articles: Map<string, { title: string; text: string }>;
	synonyms: Record<string, string[]>;
	/** Queries by kind: what is asked, and the key of the article that answers. */
	queries: Record<'inflected' | 'synonym' | 'digits' | 'romanised', Record<string, string>>;
}

const folder = fileURLToPath(new URL('held-out/', import.meta.url));

export function readHeldOut(): HeldOut[] {
	return readdirSync(folder)
		.sort()
		.map((name) => {
			const file = parse(readFileSync(folder + name, 'utf8'));
			const {
				articles,
				synonyms = {},
				inflected = {},
				synonym = {},
				digits = {},
				romanised = {},
			} = file;
			return {
				locale: name.replace('.yaml', ''),
				articles: new Map(
					Object.entries<string[]>(articles).map(([key, [title = '', ...text]]) => [
						key,
						{ title: String(title), text: text.join(', ') },
					]),
				),
				synonyms,
				queries: { inflected, synonym, digits, romanised },
			};
		});
}
