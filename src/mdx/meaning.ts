import type { Nodes } from 'mdast';
import { componentNamed } from './components.ts';
import type { Attribute } from './components.ts';
import { attributesOf, childrenOf, isElement } from './node.ts';
import type { Element } from './node.ts';

/** What `[text][label]` refers to. */
export type Definitions = ReadonlyMap<string, { url: string; title?: string | null }>;

/**
 * A line of text in one spelling: what stays the same here means the same. White space, the ways of
 * Markdown and the style of quotes, dashes and dots do not count; words, figures, targets, facts and
 * emphasis do.
 */
export function meaningOf(node: Nodes, definitions: Definitions): string {
	const inside = () => meaningOfAll(childrenOf(node), definitions);
	if (isElement(node)) return `${openingTag(node)}${inside()}`;
	switch (node.type) {
		case 'text':
			return escaped(plain(node.value));
		case 'emphasis':
			return `*${inside()}*`;
		case 'strong':
			return `**${inside()}**`;
		case 'delete':
			return `~~${inside()}~~`;
		case 'inlineCode':
			return `\`${node.value}\``;
		case 'break':
			return ' ';
		case 'link':
			return linkTo(inside(), node);
		case 'linkReference':
			return linkTo(inside(), definitions.get(node.identifier));
		case 'image':
			return `!${linkTo(escaped(plain(node.alt ?? '')), node)}`;
		case 'imageReference':
			return `!${linkTo(escaped(plain(node.alt ?? '')), definitions.get(node.identifier))}`;
		case 'footnoteReference':
			return '[^]';
		default:
			return inside();
	}
}

export function meaningOfAll(nodes: readonly Nodes[], definitions: Definitions): string {
	return nodes.map((node) => meaningOf(node, definitions)).join('');
}

/** White space at the ends and in runs is layout. */
export function trimmed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A component's tag with its attributes by name; what is left to its default is left out. */
export function openingTag(element: Element): string {
	const known = componentNamed(element.name ?? '')?.attributes ?? {};
	const attributes = Object.entries(attributesOf(element))
		.filter(([name, value]) => !isDefault(known[name], value))
		.map(([name, value]) => ` ${name}="${trimmed(plain(value)).replaceAll('"', '&quot;')}"`);
	return `<${element.name}${attributes.sort().join('')}>`;
}

function isDefault(attribute: Attribute | undefined, value: string): boolean {
	return attribute?.kind === 'enum' && attribute.values[0] === value;
}

function linkTo(
	text: string,
	target: { url: string; title?: string | null | undefined } | undefined,
) {
	const title = target?.title ? ` "${trimmed(plain(target.title))}"` : '';
	return `[${text}](${target?.url ?? ''}${title})`;
}

/** One style of punctuation, and composed characters. */
export function plain(text: string): string {
	if (!/[^\x20-\x7e\s]/.test(text)) return text;
	return text
		.normalize('NFC')
		.replace(/[“”„‟″]/g, '"')
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/…/g, '...')
		.replace(/[‐‑–—−]/g, '-')
		.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

/** So that a character that only looks like a mark is told from the mark. */
function escaped(text: string): string {
	return text.replace(/[\\*~`[\]<]/g, '\\$&');
}
