import { Parser, Tokenizer } from 'htmlparser2';

/** What a page of the site refers to, and what other pages may refer to in it. Parts of the page's text. */
export interface ScannedPage {
	/** Every address that the page links to or loads, as it stands there. */
	links: Set<string>;
	ids: Set<string>;
	/** Code that the Content-Security-Policy would refuse: each is a bug of a component. */
	inlineCode: string[];
}

/** Reads only tags: what they are nested in does not matter here, and telling takes most of a parser's time. */
export function scanPage(html: string): ScannedPage {
	const page: ScannedPage = { links: new Set(), ids: new Set(), inlineCode: [] };
	let tag = '';
	let attribute = '';
	const attributes = new Map<string, string>();
	const endTag = () => readTag(tag, attributes, page);
	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			...nothing,
			onopentagname(start, end) {
				tag = html.slice(start, end).toLowerCase();
				attributes.clear();
			},
			onattribname(start, end) {
				attribute = html.slice(start, end).toLowerCase();
				if (attribute === 'style' || attribute.startsWith('on'))
					page.inlineCode.push(`<${tag} ${attribute}>`);
			},
			onattribdata(start, end) {
				if (read.has(attribute)) attributes.set(attribute, decode(html.slice(start, end)));
			},
			onopentagend: endTag,
			onselfclosingtag: endTag,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return page;
}

function readTag(tag: string, attributes: ReadonlyMap<string, string>, page: ScannedPage): void {
	const isCanonical = tag === 'link' && attributes.get('rel') === 'canonical';
	for (const [name, value] of attributes) {
		if (name === 'id') page.ids.add(value);
		else if (addresses.has(name) && !isCanonical) page.links.add(value);
	}
	if (isInlineCode(tag, attributes)) page.inlineCode.push(`<${tag}>`);
}

const addresses = new Set(['href', 'src', 'poster', 'action']);
const read = new Set([...addresses, 'id', 'rel', 'type']);

/** Few addresses hold a character that HTML writes otherwise. */
function decode(value: string): string {
	if (!value.includes('&')) return value;
	let decoded = value;
	new Parser({ onattribute: (_, text) => (decoded = text) }).end(
		`<a href="${value.replaceAll('"', '&quot;')}">`,
	);
	return decoded;
}

function isInlineCode(tag: string, attributes: ReadonlyMap<string, string>): boolean {
	if (tag === 'style') return true;
	return tag === 'script' && !attributes.has('src') && !isData(attributes.get('type'));
}

/** Data blocks are not executed, and no policy applies to them. */
function isData(type: string | undefined): boolean {
	return type === 'application/ld+json' || type === 'application/json';
}

const ignore = () => {};
const nothing = {
	onattribentity: ignore,
	onattribend: ignore,
	oncdata: ignore,
	onclosetag: ignore,
	oncomment: ignore,
	ondeclaration: ignore,
	onend: ignore,
	onprocessinginstruction: ignore,
	ontext: ignore,
	ontextentity: ignore,
};
