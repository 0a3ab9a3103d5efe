/** One tag as it is spelled in the text: `<Callout type="tip">`. All numbers are offsets. */
export interface Tag {
	/** Empty for `<>`. */
	name: string;
	isClosing: boolean;
	isSelfClosing: boolean;
	attributes: { name: string; start: number; value: number | undefined }[];
	/** Behind `>`; where reading stopped if something is wrong. */
	end: number;
	fault?: Fault;
}

/** What keeps a tag from being one. */
export interface Fault {
	kind: 'noQuotes' | 'curlyQuotes' | 'braces' | 'spread' | 'openQuote' | 'incomplete';
	attribute: string;
	start: number;
}

const sticky = (pattern: string) => new RegExp(pattern, 'uy');
const patterns = {
	opening: sticky('<(/?)\\s*([\\p{L}_$][\\p{L}\\p{M}\\p{N}_$.:-]*)?'),
	space: sticky('\\s*'),
	end: sticky('(/?)\\s*>'),
	name: sticky('[\\p{L}_$@:][\\p{L}\\p{M}\\p{N}_$:.@-]*'),
	equals: sticky('\\s*=\\s*'),
	value: sticky('"[^"]*"|\'[^\']*\''),
};

/** Reads the tag that begins at `start`. The parser gives no places for attributes, and none for faults. */
export function readTag(text: string, start: number): Tag {
	let at = start;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) at = pattern.lastIndex;
		return match;
	};
	const opening = take(patterns.opening);
	const isClosing = opening?.[1] === '/';
	const tag: Tag = {
		name: opening?.[2] ?? '',
		isClosing,
		isSelfClosing: false,
		attributes: [],
		end: at,
	};
	for (;;) {
		take(patterns.space);
		const end = take(patterns.end);
		if (end) return { ...tag, isSelfClosing: end[1] === '/', end: at };
		const from = at;
		const name = take(patterns.name)?.[0] ?? '';
		const value = name && take(patterns.equals) ? at : undefined;
		tag.attributes.push({ name, start: from, value });
		if (value !== undefined ? take(patterns.value) : name) continue;
		const kind = value === undefined && text[at] === '{' ? 'spread' : faultOf(text, at, value);
		return { ...tag, end: at, fault: { kind, attribute: name, start: from } };
	}
}

function faultOf(text: string, at: number, value: number | undefined): Fault['kind'] {
	if (value === undefined) return 'incomplete';
	if (text[at] === '{') return 'braces';
	if (/["']/.test(text[at] ?? '')) return 'openQuote';
	if (/[“”„‘’‚«»]/.test(text[at] ?? '')) return 'curlyQuotes';
	return 'noQuotes';
}
