import type { Catalog } from '../catalog/catalog.ts';
import { slugIn } from '../catalog/paths.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** No two pages of a locale have one address; nor may an old address be that of another page. */
export function checkSlugs({ entries, catalog }: Subject): Problem[] {
	const taken = takenSlugs(catalog);
	return entries.flatMap((read) => {
		const { entry } = read;
		return [
			...complain(read, entry.slug, ['slug'], taken),
			...entry.aliases.flatMap((alias, index) => complain(read, alias, ['aliases', index], taken)),
		];
	});
}

/** Bytes. The slug names a folder, which can have 255, and stands percent-encoded in `_redirects`. */
const longest = 200;

function utf8Length(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** Who has an address: the first article in the order of the site. Capitals do not tell addresses apart. */
type Taken = ReadonlyMap<string, { key: string; isAlias: boolean }>;

function takenSlugs(catalog: Catalog): Taken {
	const taken = new Map<string, { key: string; isAlias: boolean }>();
	const take = (address: string, key: string, isAlias: boolean) => {
		if (!taken.has(address)) taken.set(address, { key, isAlias });
	};
	// Names of files first, also where a fallback stands under one: whoever sets a slug gives way.
	for (const isSet of [false, true]) {
		for (const locale of catalog.locales.keys()) {
			for (const article of catalog.articles.values()) {
				const slug = slugIn(article, locale);
				if ((slug !== article.name) !== isSet) continue;
				take(addressOf(locale, article.collection, slug), article.key, false);
			}
		}
	}
	for (const { key, collection, entries } of catalog.articles.values()) {
		for (const { locale, aliases } of entries.values()) {
			for (const alias of aliases) take(addressOf(locale, collection, alias), key, true);
		}
	}
	return taken;
}

function complain(
	{ entry, frontMatter }: ReadEntry,
	slug: string,
	path: (string | number)[],
	taken: Taken,
): Problem[] {
	const owner = taken.get(addressOf(entry.locale, entry.collection, slug));
	const isAlias = path[0] === 'aliases';
	if (utf8Length(slug) > longest) {
		return [
			problemAt(frontMatter, path, {
				message: 'This slug is too long for an address.',
				hint: 'Shorten it: 200 letters without accents are the most, or 66 of most other scripts.',
			}),
		];
	}
	if (!owner) return [];
	if (owner.key === entry.key) {
		if (!isAlias || owner.isAlias) return [];
		return [
			problemAt(frontMatter, path, {
				message: `\`${slug}\` is the present slug of this article.`,
				hint: 'Remove it: an alias is an old slug.',
			}),
		];
	}
	return [
		problemAt(frontMatter, path, {
			message: `The address \`${entry.collection}/${slug}\` belongs to the article \`${owner.key}\` in \`${entry.locale}\`.`,
			hint: isAlias ? 'Remove this alias.' : 'Write another `slug:`.',
		}),
	];
}

function addressOf(locale: string, collection: string, slug: string): string {
	return `${locale}/${collection}/${slug}`.toLowerCase();
}
