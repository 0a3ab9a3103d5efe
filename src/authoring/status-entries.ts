import type { Body, Entry } from '../catalog/entry.ts';
import type { EntryPlace } from '../files/read-entry.ts';
import { type Block, blocksOf } from '../mdx/blocks.ts';
import { splitFrontMatter, withoutByteOrderMark } from '../mdx/front-matter.ts';
import { outlineOf } from '../mdx/outline.ts';
import { parse } from '../mdx/parse.ts';
import { sourceOf } from '../problems/yaml.ts';
import type { EntryRole } from '../schemas/article.ts';
import { type Fields, fieldsOf, textFields } from './source-blocks.ts';

/** An entry with what the status counts, and the blocks of a source. */
export interface StatusEntry {
	entry: Entry;
	blocks: readonly Block[];
}

/**
 * Reads of an entry what the status of translations needs: of a translation the front matter alone. That is
 * several times as fast as reading and checking all of it. `undefined` for what is no entry.
 */
export function readStatusEntry(
	{ file, text }: { file: string; text: string },
	place: EntryPlace,
	sourceLocale: string,
): StatusEntry | undefined {
	const { frontMatter } = splitFrontMatter(withoutByteOrderMark(text));
	const fields = fieldsOf({ frontMatter });
	const role = roleOf(fields, place.locale, sourceLocale);
	const { title } = fields;
	if (typeof title !== 'string' || !frontMatter) return undefined;
	const { blocks, body } = role === 'translation' ? noBody : readBody(text, file, fields);
	const { key, locale, collection, name } = place;
	const { order, promoted, draft, translation } = fields;
	const entry: Entry = {
		...{ key, locale, collection, role, file, title, body, digest: '', slug: name },
		...{ keywords: [], aliases: [], allow: [] },
		draft: draft === true,
		promoted: promoted === true,
		...(typeof order === 'number' && { order }),
		...(translation === 'machine' && { translation }),
		// Digests such as `1234.5670` are numbers to YAML.
		source: 'source' in fields ? sourceOf(frontMatter.text, 'source') : undefined,
	};
	return { entry, blocks };
}

function roleOf({ original }: Fields, locale: string, sourceLocale: string): EntryRole {
	if (locale === sourceLocale) return 'source';
	return original === true ? 'original' : 'translation';
}

const noBody: { blocks: Block[]; body: Body } = {
	blocks: [],
	body: { headings: [], links: [], facts: [], hasMarkets: false, blocks: [], words: 0 },
};

function readBody(text: string, file: string, fields: Fields): typeof noBody {
	const parsed = parse(text, file);
	const blocks = blocksOf(parsed, textFields(fields));
	const { words } = outlineOf(parsed);
	const digests = blocks.map(({ digest }) => digest);
	return { blocks, body: { ...noBody.body, blocks: digests, words } };
}
