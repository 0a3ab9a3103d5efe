import type { List, ListItem, Nodes } from 'mdast';
import { openTag } from './html.ts';
import { blocksIn } from './node.ts';
import { renderInline, write } from './writer.ts';
import type { Writer } from './writer.ts';

export function renderList(list: List, writer: Writer): void {
	const tag = list.ordered ? 'ol' : 'ul';
	const start = list.ordered && list.start !== 1 ? (list.start ?? undefined) : undefined;
	const isTasks = list.children.some(({ checked }) => typeof checked === 'boolean');
	// A list is loose as a whole: https://spec.commonmark.org/0.31.2/#loose
	const isLoose = list.spread === true || list.children.some(({ spread }) => spread);
	// Only of this list: those inside of its items are not steps.
	const { tick } = writer;
	writer.tick = undefined;
	write(writer, `${openTag(tag, { start, class: isTasks ? 'tasks' : undefined })}\n`);
	for (const [index, item] of list.children.entries()) {
		write(writer, `<li>${tick?.(index + 1) ?? ''}`);
		renderItem(item, isLoose, writer);
	}
	write(writer, `</${tag}>\n`);
}

function renderItem(item: ListItem, isLoose: boolean, writer: Writer): void {
	const tick = typeof item.checked === 'boolean' ? tickOf(item.checked) : '';
	if (item.children.length === 0) write(writer, tick);
	for (const [index, block] of blocksIn(item, writer.text).entries()) {
		renderItemBlock(block, index === 0 ? tick : '', isLoose, writer);
	}
	write(writer, '</li>\n');
}

/** The paragraphs of a tight list stand in their items as they are. */
function renderItemBlock(block: Nodes, tick: string, isLoose: boolean, writer: Writer): void {
	if (block.type !== 'paragraph') {
		write(writer, tick);
		return writer.render(block);
	}
	write(writer, isLoose ? `<p>${tick}` : tick);
	renderInline(block, writer);
	write(writer, isLoose ? '</p>\n' : '\n');
}

/** A character rather than a check box that nobody can tick: screen readers say it in any language. */
function tickOf(isDone: boolean): string {
	return `<span class="${isDone ? 'task done' : 'task'}">${isDone ? '☑' : '☐'}</span> `;
}
