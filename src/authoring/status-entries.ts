import type { EntryPlace } from '../files/read-entry.ts';
import { type Block, blocksOf } from '../mdx/blocks.ts';
import { splitFrontMatter, withoutByteOrderMark } from '../mdx/front-matter.ts';
import { outlineOf } from '../mdx/outline.ts';
import { parse } from '../mdx/parse.ts';
import { sourceOf } from '../problems/yaml.ts';
import type { EntryRole } from '../schemas/article.ts';
import { type Figures, figuresIn } from './contradicted-figures.ts';
import { type Fields, fieldsOf, textFields } from './source-blocks.ts';

/** Of an entry, what the status of translations counts. */
export interface StatusEntry {
	key: string;
	locale: string;
	role: EntryRole;
	order: number;
	promoted: boolean;
	draft: boolean;
	/** A machine made it, and nobody has reviewed it. */
	isMachine: boolean;
	/** The digests of the source that a translation was made from, if it says so. */
	recorded: string | undefined;
	figures: Figures;
	/** Of a source or original: what it says. */
	blocks: readonly Block[];
	words: number;
}

/** An article with what the status counts of its entries. */
export interface StatusArticle {
	key: string;
	source: StatusEntry;
	entries: ReadonlyMap<string, StatusEntry>;
}

/**
 * Reads of an entry what the status needs: of a translation the front matter alone. That is several times
 * as fast as reading and checking all of it. `undefined` for what is no entry.
 */
export function readStatusEntry(
	text: string,
	{ key, locale }: Pick<EntryPlace, 'key' | 'locale'>,
	sourceLocale: string,
): StatusEntry | undefined {
	const plain = withoutByteOrderMark(text);
	const { frontMatter, bodyStart } = splitFrontMatter(plain);
	const fields = fieldsOf({ frontMatter });
	const { order, promoted, draft, translation } = fields;
	if (!frontMatter || typeof fields['title'] !== 'string') return undefined;
	const role = roleOf(fields, locale, sourceLocale);
	return {
		...{ key, locale, role },
		order: typeof order === 'number' ? order : Infinity,
		promoted: promoted === true,
		draft: draft === true,
		isMachine: translation === 'machine',
		// Digests such as `1234.5670` are numbers to YAML.
		figures: figuresIn(plain.slice(bodyStart), fields),
		recorded: 'source' in fields ? sourceOf(frontMatter.text, ['source']) : undefined,
		...(role === 'translation' ? { blocks: [], words: 0 } : readBody(text, fields)),
	};
}

function roleOf({ original }: Fields, locale: string, sourceLocale: string): EntryRole {
	if (locale === sourceLocale) return 'source';
	return original === true ? 'original' : 'translation';
}

function readBody(text: string, fields: Fields): Pick<StatusEntry, 'blocks' | 'words'> {
	const parsed = parse(text, '');
	return { blocks: blocksOf(parsed, textFields(fields)), words: outlineOf(parsed).words };
}

/** Entries by article, in the order of lists. Translations of nothing are an error, and left out here. */
export function groupByArticle(entries: Iterable<StatusEntry>): StatusArticle[] {
	const groups = [...Map.groupBy(entries, ({ key }) => key)];
	const articles = groups.flatMap(([key, group]): StatusArticle[] => {
		const source =
			group.find(({ role }) => role === 'source') ?? group.find(({ role }) => role === 'original');
		if (!source) return [];
		return [{ key, source, entries: new Map(group.map((entry) => [entry.locale, entry])) }];
	});
	return articles.sort((a, b) => {
		// Both may be without an order, and the difference of two infinities is no number.
		return a.source.order - b.source.order || (a.key < b.key ? -1 : 1);
	});
}
