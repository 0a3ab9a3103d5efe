import { type Block, blocksOf } from '../mdx/blocks.ts';
import { parse } from '../mdx/parse.ts';
import { parseYaml } from '../problems/yaml.ts';

/**
 * The blocks of an entry from its text, also of one that nobody has checked: an earlier state, with fields
 * that are not allowed any more.
 */
export function blocksIn(text: string): Block[] {
	const parsed = parse(text, '');
	const { value } = parseYaml('', parsed.frontMatter?.text ?? '');
	const fields: Record<string, unknown> = typeof value === 'object' ? { ...value } : {};
	const { title, description, keywords } = fields;
	return blocksOf(parsed, {
		title: asText(title),
		description: asText(description),
		keywords: Array.isArray(keywords) ? keywords.flatMap((word) => asText(word) ?? []) : [],
	});
}

/** The digests of the blocks, as a translation records them. */
export function digestsIn(text: string): string {
	return blocksIn(text)
		.map(({ digest }) => digest)
		.join('.');
}

function asText(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
