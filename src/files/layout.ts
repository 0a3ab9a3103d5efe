import { type CollectionName, collections, isCollection } from '../schemas/collections.ts';
import { didYouMean } from '../problems/did-you-mean.ts';

/** What a file of the knowledge base is, by its place. */
export type FileRole =
	| { kind: 'entry'; locale: string; collection: CollectionName; name: string; key: string }
	| { kind: 'localeData'; locale: string; name: LocaleDataName }
	| { kind: 'data'; name: DataName }
	| { kind: 'locale'; tag: string }
	| Stray;

/** A file that does not belong where it lies. */
interface Stray {
	kind: 'stray';
	message: string;
	hint: string;
	/** The file that it was most likely meant to be. */
	meant?: string | undefined;
}

const data = ['site', 'facts', 'markets', 'glossary'] as const;
const localeData = ['site', 'topics', 'synonyms', 'announcements'] as const;

export type DataName = (typeof data)[number];
export type LocaleDataName = (typeof localeData)[number];

/**
 * @example
 * roleOf('content/de/faq/returns.mdx')
 * // => { kind: 'entry', locale: 'de', collection: 'faq', name: 'returns', key: 'faq/returns' }
 */
export function roleOf(file: string): FileRole {
	const [top, ...parts] = file.split('/');
	if (top === 'locales') return localeFile(parts);
	const [first = '', second, third, ...deeper] = parts;
	if (second === undefined) return dataFile(first, data, 'data', 'content/');
	if (third === undefined)
		return dataFile(second, localeData, 'localeData', `content/${first}/`, first);
	return entryFile(first, second, third, deeper);
}

function localeFile([name = '', ...deeper]: string[]): FileRole {
	if (deeper.length === 0 && name.endsWith('.json'))
		return { kind: 'locale', tag: name.slice(0, -5) };
	const tag = /^([a-z-]+)\.(?:ya?ml|jsonc|json5)$/i.exec(name)?.[1];
	return stray(
		'Only `<locale>.json` files belong in `locales/`.',
		'Remove this file, or rename it.',
		tag && `locales/${tag}.json`,
	);
}

function dataFile(
	file: string,
	known: readonly string[],
	kind: 'data' | 'localeData',
	folder: string,
	locale = '',
): FileRole {
	const name = file.replace(/\.yaml$/, '');
	if (name !== file && known.includes(name)) {
		return kind === 'data'
			? { kind, name: name as DataName }
			: { kind, locale, name: name as LocaleDataName };
	}
	const names = known.map((item) => `${item}.yaml`);
	const meant = didYouMean(file, names);
	return stray(
		`\`${file}\` does not belong here.`,
		meant
			? `Did you mean \`${meant}\`?`
			: `\`${folder}\` holds ${names.join(', ')} and ${folders[kind]}.`,
		meant && folder + meant,
	);
}

const folders = {
	data: 'a folder for each locale',
	localeData: `the folders ${collections.join(', ')}`,
};

function entryFile(locale: string, collection: string, file: string, deeper: string[]): FileRole {
	if (!isCollection(collection)) {
		const meant = didYouMean(collection, collections);
		return stray(
			`There is no collection \`${collection}\`.`,
			meant ? `Did you mean \`${meant}\`?` : `The collections are ${collections.join(', ')}.`,
			meant && `content/${locale}/${meant}/${file}`,
		);
	}
	if (deeper.length > 0) {
		return stray(
			'Articles lie in their collection, not in folders below it.',
			`Move it to \`${collection}/\`.`,
			`content/${locale}/${collection}/${deeper.at(-1)}`,
		);
	}
	if (!file.endsWith('.mdx')) {
		const name = /^(.+)\.(?:md|mdx|markdown)$/i.exec(file)?.[1];
		const meant = name && `${name}.mdx`;
		return stray(
			`\`${file}\` is not an article.`,
			meant
				? `Articles end in \`.mdx\`: rename it to \`${meant}\`.`
				: 'Articles end in `.mdx`; pictures belong in `public/`.',
			meant && `content/${locale}/${collection}/${meant}`,
		);
	}
	const name = file.slice(0, -4);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
		const better = toKebabCase(name);
		return stray(
			`The file name \`${file}\` is not written in small letters a to z, digits and hyphens.`,
			better
				? `Rename it to \`${better}.mdx\`. A translation takes the name of its source.`
				: 'Rename it. A translation takes the name of its source; its address may be in any script: `slug:`.',
			better && `content/${locale}/${collection}/${better}.mdx`,
		);
	}
	return { kind: 'entry', locale, collection, name, key: `${collection}/${name}` };
}

/** Empty where letters would be lost. */
function toKebabCase(name: string): string {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	if (/[^\P{L}a-z]/u.test(plain)) return '';
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function stray(message: string, hint: string, meant?: string): Stray {
	return { kind: 'stray', message, hint, meant };
}
