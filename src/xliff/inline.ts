import type { Image, Link, Nodes } from 'mdast';
import { openingTag } from '../mdx/meaning.ts';
import { attributesOf, childrenOf, isElement, rangeOf } from '../mdx/node.ts';
import { targetRange } from '../mdx/target.ts';
import { textOf } from '../mdx/text.ts';
import { type Builder, builder, type Code, type CodeKind, type Marked } from './marked.ts';

/** What a fact says to those who translate: by its id and the attributes of its tag. */
export type ShowFact = (
	id: string,
	attributes: Readonly<Record<string, string>>,
) => string | undefined;

/**
 * A line of Markdown as a translator gets it. Every code holds the Markdown that it stands for.
 *
 * @param text what the offsets of the nodes count in
 */
export function markedInline(nodes: readonly Nodes[], text: string, showFact?: ShowFact): Marked {
	const into = builder();
	addAll(nodes, { text, into, showFact });
	return into.built();
}

interface Context {
	text: string;
	into: Builder;
	showFact: ShowFact | undefined;
}

function addAll(nodes: readonly Nodes[], context: Context): void {
	for (const [index, node] of nodes.entries()) {
		const next = nodes[index + 1];
		if (node.type === 'break') addBreak(node, next, context);
		else add(node, context);
	}
}

function add(node: Nodes, context: Context): void {
	if (isElement(node)) return addPair(node, { key: openingTag(node), kind: 'fact' }, context);
	switch (node.type) {
		case 'text':
			// The parser has taken indentation and the marks of quotes off the lines already. The look behind keeps a
			// long run of spaces from being tried at each of them.
			return context.into.say(node.value.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' '));
		case 'strong':
			return addPair(node, { key: '**', kind: 'bold' }, context);
		case 'emphasis':
			return addPair(node, { key: '*', kind: 'italic' }, context);
		case 'delete':
			return addPair(node, { key: '~~', kind: 'strike' }, context);
		case 'link':
			return addLink(node, context);
		case 'linkReference':
			return node.referenceType === 'full'
				? addPair(node, { key: `[${node.identifier}]`, kind: 'link' }, context)
				: addWhole(node, { key: `[${node.identifier}]`, kind: 'link' }, context);
		case 'image':
			return addImage(node, context);
		case 'inlineCode':
			return addWhole(node, { key: `\`${node.value}\``, kind: 'code' }, context);
		default:
			return addWhole(node, { key: keyOf(node, context), kind: 'other' }, context);
	}
}

interface Named {
	key: string;
	kind: CodeKind;
}

/** What a pair holds is translated; where it holds nothing, it is one code. */
function addPair(node: Nodes, named: Named, context: Context): void {
	const children = childrenOf(node);
	const [first, last] = [children[0], children.at(-1)];
	if (!first || !last) return addWhole(node, named, context);
	const { start, end } = rangeOf(node);
	const open = context.text.slice(start, rangeOf(first).start);
	const close = context.text.slice(rangeOf(last).end, end);
	if (open === '' || close === '') return addWhole(node, named, context);
	context.into.pair({ ...named, open, close, shown: `${open}…${close}` }, () =>
		addAll(children, context),
	);
}

function addWhole(node: Nodes, { key, kind }: Named, context: Context): void {
	context.into.mark({ key, kind, open: keyOf(node, context), shown: shownOf(node, context) });
}

function keyOf(node: Nodes, { text }: Context): string {
	const { start, end } = rangeOf(node);
	return text.slice(start, end);
}

function shownOf(node: Nodes, context: Context): string {
	if (isElement(node) && node.name === 'Fact') {
		const attributes = attributesOf(node);
		const { id = '' } = attributes;
		return context.showFact?.(id, attributes) ?? `{${id}}`;
	}
	return textOf(node) || keyOf(node, context);
}

/** An address on its own has no brackets, and nothing to translate. */
function addLink(node: Link, context: Context): void {
	const named: Named = { key: `](${node.url}${titleOf(node)})`, kind: 'link' };
	const isBare = context.text[rangeOf(node).start] !== '[';
	if (isBare) addWhole(node, named, context);
	else addPair(node, named, context);
}

/** The words that stand for an image are translated. */
function addImage(node: Image, context: Context): void {
	const { text, into } = context;
	const { start, end } = rangeOf(node);
	const target = targetRange(text, node);
	const middle = text.lastIndexOf('](', target.start);
	const key = `!](${node.url}${titleOf(node)})`;
	if (!node.alt || target.start === start || middle < start) {
		return addWhole(node, { key, kind: 'image' }, context);
	}
	const code: Code & { close: string } = {
		...{ key, kind: 'image', open: '![', close: text.slice(middle, end) },
		shown: text.slice(start, end),
	};
	into.pair(code, () => into.say(node.alt ?? ''));
}

function titleOf({ title }: Link | Image): string {
	return title ? ` "${title}"` : '';
}

/** A line break keeps what begins the next line: indentation, or the mark of a quote. */
function addBreak(node: Nodes, next: Nodes | undefined, { text, into }: Context): void {
	const { start, end } = rangeOf(node);
	const open = text.slice(start, next?.position ? rangeOf(next).start : end);
	into.mark({ key: 'break', kind: 'break', open, shown: '↵' });
}
