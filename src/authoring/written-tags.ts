import { componentNamed } from '../mdx/components.ts';

/**
 * The text of a block with its tags as writers write them. Digests are made from the text as it was, in
 * which no tag is closed.
 *
 * @example
 * withWrittenTags('Within <Fact id="a">.') // => 'Within <Fact id="a" />.'
 */
export function withWrittenTags(text: string): string {
	if (text.startsWith('```')) return text;
	return text.replace(tagOrLiteral, (found, name: string | undefined, attributes: string) =>
		name !== undefined && componentNamed(name)?.content === 'none'
			? `<${name}${attributes} />`
			: found,
	);
}

/** An escaped character and code come first: what looks like a tag in them is none. */
const tagOrLiteral = /\\.|`[^`]*`|<([A-Z]\w*)((?: [\w-]+="[^"]*")*)>/g;
