import type { Nodes } from 'mdast';
import { didYouMean } from '../problems/did-you-mean.ts';
import { componentNamed, components } from './components.ts';
import type { Component } from './components.ts';
import { handlerRefused, isHandler } from './handler.ts';
import { lintAttributes } from './lint-attribute.ts';
import { unevenColumns } from './lint-market-table.ts';
import type { Context } from './lint.ts';
import { isElement, rangeOf } from './node.ts';
import type { Element } from './node.ts';
import { htmlRefused, isHtmlName, isKnownHtml } from './raw-html.ts';
import { readTag } from './tag.ts';

/** What stands in angle brackets must be a component that we know, complete and in its place. */
export function lintElement(element: Element, ancestors: readonly Nodes[], context: Context): void {
	const { start } = rangeOf(element);
	const name = element.name ?? '';
	const component = componentNamed(name);
	if (!component) {
		const isHtml = isHtmlName(name) && (isKnownHtml(name) || !inSmallLetters.has(name));
		const refused = isHtml ? htmlRefused(name) : unknownComponent(name);
		context.findings.push({ start, ...refused });
		lintHandlers(element, context);
		return;
	}
	lintAttributes(element, component, context);
	const parent = ancestors.at(-1);
	const problem =
		displaced(element, component, parent) ??
		badContent(element, component) ??
		unevenColumns(element);
	if (problem) context.findings.push({ start, ...problem });
}

/** `<callout>` is meant as `<Callout>`; `<details>` may be HTML, and is told as such. */
const inSmallLetters = new Set(Object.keys(components).map((name) => name.toLowerCase()));

function unknownComponent(name: string): { message: string; hint: string } {
	const names = Object.keys(components).map((known) => `\`<${known}>\``);
	const near = didYouMean(name, Object.keys(components));
	const hint = near ? `Did you mean \`<${near}>\`?` : `Articles may use ${names.join(', ')}.`;
	return { message: `There is no component \`<${name}>\`.`, hint };
}

/** Event handlers are code wherever they stand: they get a place of their own. */
function lintHandlers(element: Element, context: Context): void {
	for (const { name, start } of readTag(context.parsed.text, rangeOf(element).start).attributes) {
		if (isHandler(name)) context.findings.push({ start, ...handlerRefused(name) });
	}
}

function displaced(element: Element, component: Component, parent: Nodes | undefined) {
	const { name } = element;
	if (component.display === 'block' && element.type === 'mdxJsxTextElement') {
		const message = `\`<${name}>\` stands in a line of text.`;
		return { message, hint: 'Put it on lines of its own, with an empty line before and after.' };
	}
	const holder = parent && isElement(parent) ? parent.name : undefined;
	if (component.parent && holder !== component.parent) {
		const message = `\`<${name}>\` stands outside of \`<${component.parent}>\`.`;
		return { message, hint: `Put it directly in \`<${component.parent}>\`.` };
	}
	return undefined;
}

function badContent(element: Element, { content }: Component) {
	const { children, name } = element;
	if (content === 'none') {
		if (children.length === 0) return undefined;
		const message = `\`<${name}>\` cannot hold anything.`;
		return { message, hint: `Write it with \`/>\`, and what it holds outside of it.` };
	}
	if (content === 'blocks') return children.length > 0 ? undefined : empty(element);
	if (content === 'orderedList') return isOrderedList(children) ? undefined : notOneList(element);
	if (children.length === 0) return empty(element);
	const isAllowed = (child: Nodes) => isElement(child) && child.name === content.only;
	if (children.every(isAllowed)) return undefined;
	const message = `\`<${name}>\` holds something else than \`<${content.only}>\`.`;
	return { message, hint: `Put everything in it into \`<${content.only} …>\`.` };
}

function isOrderedList(children: readonly Nodes[]): boolean {
	const [list, ...others] = children;
	return list?.type === 'list' && list.ordered === true && others.length === 0;
}

function notOneList({ name }: Element) {
	const message = `\`<${name}>\` must hold one numbered list and nothing else.`;
	const hint = 'Begin each step with `1. `, and indent what belongs to it as far as its text.';
	return { message, hint };
}

function empty({ name }: Element) {
	return { message: `\`<${name}>\` is empty.`, hint: 'Write something in it, or delete it.' };
}
