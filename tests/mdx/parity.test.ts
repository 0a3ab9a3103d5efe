import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parse } from '../../src/mdx/parse.ts';
import { documents } from './documents.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** `remark-gfm` is the reference for what our Markdown means. */
test.each(documents)('our parser and remark agree on $what', ({ text }) => {
	const parsed = parse(text, 'x.mdx');
	expect(parsed.problems).toEqual([]);
	expect(shapeOf(parsed.body)).toEqual(shapeOf(referenceFor(text)));
});

const shipped = existsSync('content') ? globSync('content/**/*.mdx').sort() : [];

test.runIf(shipped.length > 0)('our parser and remark agree on all shipped content', () => {
	for (const file of shipped) {
		const text = readFileSync(file, 'utf8');
		const { body, bodyStart } = parse(text, file);
		expect(shapeOf(body), file).toEqual(shapeOf(referenceFor(text.slice(bodyStart))));
	}
});

function referenceFor(text: string): Root {
	const tree = remark.parse(text);
	unravel(tree);
	return tree;
}

/**
 * What `@mdx-js/mdx` does next and our parser at once: a paragraph that holds only tags is none
 * (`remark-mark-and-unravel`).
 */
function unravel(parent: Parent): void {
	parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
		if ('children' in child) unravel(child);
		if (child.type !== 'paragraph') return [child];
		const isTag = ({ type }: Nodes) => type === 'mdxJsxTextElement';
		const isBlank = (node: Nodes) => node.type === 'text' && /^\s*$/.test(node.value);
		const holdsTags = child.children.some(isTag);
		if (!holdsTags || !child.children.every((node) => isTag(node) || isBlank(node))) return [child];
		return child.children
			.filter(isTag)
			.map((node) => Object.assign(node, { type: 'mdxJsxFlowElement' as const }));
	}) as Parent['children'];
}

/** A tree without places, and without what only tells how it was spelled. */
function shapeOf(node: Nodes): unknown {
	const { position, data, children, ...fields } = node as Nodes & Partial<Parent>;
	const kept = Object.entries(fields)
		.filter(([key, value]) => !['label', 'referenceType'].includes(key) && value != null)
		.map(([key, value]) => [key, key === 'attributes' ? attributesOf(value) : value]);
	const inside = children && merged(children as Nodes[]).map(shapeOf);
	return Object.fromEntries([...kept.sort(), ...(inside ? [['children', inside]] : [])]);
}

function attributesOf(attributes: unknown): unknown {
	return (attributes as { name: string; value: unknown }[]).map(({ name, value }) => [name, value]);
}

/** Neighbouring texts are one text. */
function merged(nodes: Nodes[]): Nodes[] {
	const result: Nodes[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (last?.type === 'text' && node.type === 'text') {
			result[result.length - 1] = { ...last, value: last.value + node.value };
		} else result.push(node);
	}
	return result;
}
