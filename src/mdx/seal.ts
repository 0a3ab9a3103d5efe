import type { Nodes } from 'mdast';
import { childrenOf, isElement } from './node.ts';

/** A text in which nothing is code, and how to read the real characters back. */
export interface Sealed {
	text: string;
	/** Offsets of the curly braces that would begin an expression outside of code. */
	braces: readonly number[];
	/** Puts the real characters back into whatever was parsed from `text`. */
	open: (body: Nodes) => void;
	/** The same text with one more `<` sealed: it is a plain character from now on. */
	withSealedTag: (offset: number) => Sealed;
}

/**
 * Replaces each `{`, and the first letter of lines that begin with `import` or `export`, by a
 * character of the private use area that the text does not have. So the parser never sees code: its
 * JavaScript parser recurses until it crashes (`{[[[[…`), stops at the first mistake, takes "import
 * duties" for a program, and is quadratic in braces. What was sealed is reported by `lint`.
 */
export function seal(text: string, bodyStart: number): Sealed {
	const braces: number[] = [];
	const hasBraces = text.includes('{', bodyStart);
	const hasModules = /^(?:im|ex)port/m.test(text);
	const [brace, tag, i, e] = unusedCharacters(text);
	const sealBrace = (backslashes: string, offset: number) => {
		if (backslashes.length % 2 === 1 || offset < bodyStart) return `${backslashes}{`;
		braces.push(offset + backslashes.length);
		return backslashes + brace;
	};
	let sealed = text;
	if (hasBraces) {
		sealed = sealed.replace(/(?<!\\)(\\*)\{/g, (_, slashes: string, at: number) =>
			sealBrace(slashes, at),
		);
	}
	if (hasModules) {
		sealed = sealed.replace(/^i(?=mport[\s{*])/gm, i).replace(/^e(?=xport[\s{*])/gm, e);
	}
	const originals: Originals = { [brace]: '{', [tag]: '<', [i]: 'i', [e]: 'e' };
	return sealedText(sealed, { braces, originals, tag, isSealed: sealed !== text });
}

function sealedText(text: string, how: How): Sealed {
	const pattern = new RegExp(`[${Object.keys(how.originals).join('')}]`, 'g');
	return {
		text,
		braces: how.braces,
		open: (body) => {
			if (how.isSealed)
				restore(body, (value) => value.replace(pattern, (at) => how.originals[at] ?? at));
		},
		withSealedTag: (offset) =>
			sealedText(text.slice(0, offset) + how.tag + text.slice(offset + 1), {
				...how,
				isSealed: true,
			}),
	};
}

function restore(node: Nodes, open: (value: string) => string): void {
	openFields(node, open);
	if (isElement(node)) for (const attribute of node.attributes) openFields(attribute, open);
	for (const child of childrenOf(node)) restore(child, open);
}

/** A node's texts (`value`, `url`, `title`, `alt`, `lang`, `label` …) are its string fields. */
function openFields(holder: object, open: (value: string) => string): void {
	for (const [key, value] of Object.entries(holder)) {
		if (typeof value === 'string' && key !== 'type') Object.assign(holder, { [key]: open(value) });
	}
}

function unusedCharacters(text: string): [string, string, string, string] {
	const unused: string[] = [];
	for (let code = 0xe000; code < 0xf900 && unused.length < 4; code++) {
		const character = String.fromCharCode(code);
		if (!text.includes(character)) unused.push(character);
	}
	const [a = '\uf8fc', b = '\uf8fd', c = '\uf8fe', d = '\uf8ff'] = unused;
	return [a, b, c, d];
}

type Originals = Record<string, string>;

interface How {
	braces: readonly number[];
	originals: Originals;
	tag: string;
	isSealed: boolean;
}
