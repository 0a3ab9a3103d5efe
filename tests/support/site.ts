import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Nodes = Parameters<typeof DomUtils.findAll>[1];
export type Element = ReturnType<typeof DomUtils.findAll>[number];

/** A page of a built site. */
export interface Page {
	/** The file, as the site has it: `en/faq/x/index.html`. */
	file: string;
	html: string;
	/** Every element that the test wants. */
	all: (name: string, wanted?: (element: Element) => boolean) => Element[];
	/** The first of them. */
	one: (name: string, wanted?: (element: Element) => boolean) => Element;
}

/** Every file of a folder with its bytes, by its path. */
export function filesIn(folder: string): Map<string, Buffer> {
	const found = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
	return new Map(
		found.sort().map((file) => [file.split(sep).join('/'), readFileSync(join(folder, file))]),
	);
}

export function pagesIn(folder: string): Page[] {
	return [...filesIn(folder)]
		.filter(([file]) => file.endsWith('.html'))
		.map(([file, bytes]) => toPage(file, bytes.toString('utf8')));
}

export function pageAt(folder: string, path: string): Page {
	const file = path.endsWith('.html') ? path : `${path}index.html`;
	return toPage(file, readFileSync(join(folder, file), 'utf8'));
}

export function hasPage(folder: string, path: string): boolean {
	return existsSync(join(folder, path, 'index.html'));
}

export function textIn(folder: string, file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

export function textOf(element: Element): string {
	return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}

/** The elements inside of another. */
export function within(element: Element, name: string): Element[] {
	return named(element.children, name);
}

function toPage(file: string, html: string): Page {
	const { children } = parseDocument(html);
	const all: Page['all'] = (name, wanted = () => true) => named(children, name).filter(wanted);
	const one: Page['one'] = (name, wanted) => {
		const [first] = all(name, wanted);
		if (!first) throw new Error(`${file} has no such <${name}>.`);
		return first;
	};
	return { file, html, all, one };
}

function named(nodes: Nodes, name: string): Element[] {
	return DomUtils.findAll((element) => name === '*' || element.name === name, nodes);
}
