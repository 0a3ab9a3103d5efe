import type { Nodes, Parent } from 'mdast';
import { propsOf } from './component-props.ts';
import { componentNamed } from './components.ts';
import { footnotesIn, renderFootnotes, renderReference } from './footnotes.ts';
import { escapeHtml, openTag } from './html.ts';
import { attributesOf, definitionsIn, isElement } from './node.ts';
import type { Element } from './node.ts';
import type { Parsed } from './parse.ts';
import { renderList } from './render-list.ts';
import { renderTable } from './render-table.ts';
import { isExternal, isSafe } from './url.ts';
import { partsOf, renderBlocks, renderInline, write } from './writer.ts';
import type { Part, RenderOptions, Writer } from './writer.ts';

/** Writes a body as HTML, with components left as they are. */
export function renderBody(parsed: Parsed, options: RenderOptions): Part[] {
	const { body, text } = parsed;
	const writer: Writer = {
		text,
		options,
		definitions: definitionsIn(body),
		footnotes: footnotesIn(body),
		notes: [],
		parts: [],
		isInLink: false,
		render: (node) => render(node, writer),
		headings: 0,
		tabs: 0,
		openTabs: [],
	};
	renderBlocks(body, writer);
	renderFootnotes(writer);
	return writer.parts;
}

function render(node: Nodes, writer: Writer): void {
	if (isElement(node)) return renderElement(node, writer);
	switch (node.type) {
		case 'text':
			return write(writer, escapeHtml(node.value));
		case 'paragraph':
			return renderIn('p', node, writer);
		case 'emphasis':
			return renderIn('em', node, writer);
		case 'strong':
			return renderIn('strong', node, writer);
		case 'delete':
			return renderIn('del', node, writer);
		case 'heading':
			return renderHeading(node.depth, node, writer);
		case 'list':
			return renderList(node, writer);
		case 'table':
			return renderTable(node, writer);
		case 'blockquote':
			write(writer, '<blockquote>');
			renderBlocks(node, writer);
			return write(writer, '</blockquote>\n');
		case 'link':
			return renderLink(node, node, writer);
		case 'linkReference':
			return renderLink(node, writer.definitions.get(node.identifier), writer);
		case 'image':
			return renderImage(node, node.alt, writer);
		case 'imageReference':
			return renderImage(writer.definitions.get(node.identifier), node.alt, writer);
		case 'inlineCode':
			return write(writer, `<code>${escapeHtml(node.value)}</code>`);
		case 'code':
			return renderCode(node.value, node.lang, writer);
		case 'break':
			return write(writer, '<br>\n');
		case 'thematicBreak':
			return write(writer, '<hr>\n');
		case 'footnoteReference':
			return renderReference(node, writer);
		case 'definition':
		case 'footnoteDefinition':
			return;
		default:
			throw new Error(`The linter lets no ${node.type} pass.`);
	}
}

function renderIn(tag: string, node: Parent, writer: Writer): void {
	write(writer, `<${tag}>`);
	renderInline(node, writer);
	write(writer, tag === 'p' ? '</p>\n' : `</${tag}>`);
}

/** The page has its `h1` already: a heading of level 1 in a body becomes one of level 2. */
function renderHeading(depth: number, node: Parent, writer: Writer): void {
	const tag = `h${Math.max(2, depth)}`;
	write(writer, openTag(tag, { id: writer.options.headingIds[writer.headings++] }));
	renderInline(node, writer);
	write(writer, `</${tag}>\n`);
}

/** Wide code scrolls: so it can be reached from the keyboard. Code runs from left to right anywhere. */
function renderCode(value: string, lang: string | null | undefined, writer: Writer): void {
	const code = openTag('code', { class: lang ? `language-${lang}` : undefined });
	write(writer, `<pre tabindex="0" dir="ltr">${code}${escapeHtml(value)}\n</code></pre>\n`);
}

type Target = { url: string; title?: string | null | undefined } | undefined;

function renderLink(node: Parent, target: Target, writer: Writer): void {
	const url = safe(target?.url ?? '');
	const title = target?.title ?? undefined;
	const rel = isExternal(url) ? 'noopener' : undefined;
	write(writer, openTag('a', { ...writer.options.link(url), rel, title }));
	writer.isInLink = true;
	renderInline(node, writer);
	writer.isInLink = false;
	write(writer, '</a>');
}

function renderImage(target: Target, alt: string | null | undefined, writer: Writer): void {
	const { src, width, height } = writer.options.image(safe(target?.url ?? ''));
	const title = target?.title ?? undefined;
	const loading = { loading: 'lazy', decoding: 'async' };
	write(writer, openTag('img', { src, alt: alt ?? '', title, width, height, ...loading }));
}

function safe(url: string): string {
	if (!isSafe(url)) throw new Error('The linter lets no such address pass.');
	return url;
}

function renderElement(element: Element, writer: Writer): void {
	const name = element.name ?? '';
	const component = componentNamed(name);
	if (!component) throw new Error(`The linter lets no <${name}> pass.`);
	if (name === 'Fact') return renderFact(attributesOf(element), writer);
	const props = propsOf(element, writer);
	if (name === 'Steps') writer.tick = tickBox(writer);
	const isLeaf = component.content === 'none';
	const children = isLeaf ? [] : partsOf(writer, () => renderBlocks(element, writer));
	writer.parts.push({ name, props, children });
}

/** A box in the circle of a step. What a browser restores by itself would not fit what is kept of it. */
function tickBox({ options }: Writer): Writer['tick'] {
	const { steps } = options.labels;
	const input = { type: 'checkbox', autocomplete: 'off' };
	return steps && ((number) => openTag('input', { ...input, 'aria-label': steps.tick(number) }));
}

/** Isolated, because figures run from left to right in any text. */
function renderFact(attributes: Readonly<Record<string, string>>, writer: Writer): void {
	const { id = '' } = attributes;
	const { text, dir, href } = writer.options.fact(id, attributes);
	const fact = `${openTag('bdi', { dir, 'data-fact': id })}${escapeHtml(text)}</bdi>`;
	if (href === undefined || writer.isInLink) return write(writer, fact);
	const rel = isExternal(href) ? 'noopener' : undefined;
	write(writer, `${openTag('a', { href: safe(href), rel })}${fact}</a>`);
}
