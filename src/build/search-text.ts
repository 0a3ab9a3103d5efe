import { Parser } from 'htmlparser2';
import { ownText } from './own-text.ts';

/** What a page says for the search. */
export interface SearchText {
	key: string | undefined;
	/** In their order: the title is the first `<h1>`. */
	blocks: Block[];
}

export interface Block {
	text: string;
	/** 0 is text; 1 to 6 are headings, and 1 is the title. */
	depth: number;
}

/**
 * Reads what a page's `data-pagefind-body` says, without what is ignored: `data-pagefind-ignore`, and
 * elements that hold no text of the article.
 */
export function readSearchText(html: string): SearchText {
	const read: SearchText = { key: undefined, blocks: [] };
	const open: Open[] = [];
	let text = '';
	const endBlock = () => {
		const whole = text.replace(/\s+/g, ' ').trim();
		text = '';
		if (whole !== '') read.blocks.push({ text: ownText(whole), depth: open.at(-1)?.depth ?? 0 });
	};
	const parser = new Parser({
		onopentag(name, attributes) {
			const outer = open.at(-1);
			if (!inline.has(name)) endBlock();
			const isBody = outer?.isBody === true || 'data-pagefind-body' in attributes;
			const isIgnored =
				outer?.isIgnored || 'data-pagefind-ignore' in attributes || silent.has(name);
			const heading = /^h([1-6])$/.exec(name)?.[1];
			open.push({
				isBody,
				isIgnored: isIgnored === true,
				depth: heading ? Number(heading) : (outer?.depth ?? 0),
			});
			if (isBody)
				read.key ??= /(?:^|,\s*)key:([^,]*)/.exec(attributes['data-pagefind-meta'] ?? '')?.[1];
		},
		ontext(part) {
			const inner = open.at(-1);
			if (inner?.isBody && !inner.isIgnored) text += part;
		},
		onclosetag(name) {
			if (!inline.has(name)) endBlock();
			open.pop();
		},
	});
	parser.end(bodyOf(html));
	return read;
}

/** The element with the mark: what stands around it is most of a page, and need not be read. */
function bodyOf(html: string): string {
	const mark = html.indexOf('data-pagefind-body');
	const start = html.lastIndexOf('<', mark);
	const name = /^<([a-z][\w-]*)/i.exec(html.slice(start, mark))?.[1];
	if (mark < 0 || name === undefined) return '';
	const end = html.lastIndexOf(`</${name}>`);
	return html.slice(start, end < start ? undefined : end + name.length + 3);
}

interface Open {
	isBody: boolean;
	isIgnored: boolean;
	depth: number;
}

const inline = new Set(
	'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);
const silent = new Set(
	'button form head iframe label nav noscript script select style svg template textarea'.split(' '),
);
