import { type Block, blocksOf, type TextFields } from '../mdx/blocks.ts';
import { parse, type Parsed } from '../mdx/parse.ts';
import { parseYaml } from '../problems/yaml.ts';

/**
 * The blocks of an entry from its text, also of one that nobody has checked: an earlier state, with fields
 * that are not allowed any more.
 */
export function blocksIn(text: string): Block[] {
	const parsed = parse(text, '');
	return blocksOf(parsed, textFields(fieldsOf(parsed)));
}

/** The digests of the blocks, as a translation records them. */
export function digestsIn(text: string): string {
	return blocksIn(text)
		.map(({ digest }) => digest)
		.join('.');
}

/** Front matter as it stands there. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf({ frontMatter }: Pick<Parsed, 'frontMatter'>): Fields {
	const { value } = parseYaml('', frontMatter?.text ?? '');
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Those of its fields that are language. */
export function textFields({ title, description, keywords }: Fields): TextFields {
	return {
		title: asText(title),
		description: asText(description),
		keywords: Array.isArray(keywords) ? keywords.flatMap((word) => asText(word) ?? []) : [],
	};
}

function asText(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
