import { parse } from '../mdx/parse.ts';
import { entryTexts, type InlineKind } from './entry-texts.ts';
import { isSame, joined, type Marked, tidied } from './marked.ts';

/**
 * A translator's line as Markdown. What only looks like a mark is escaped, but only where it would be taken
 * for one. `undefined` where the codes would not do what they are for: marks of emphasis do nothing beside
 * some punctuation.
 *
 * @param definitions what links by label refer to
 */
export function inlineMarkdown(
	marked: Marked,
	kind: InlineKind,
	definitions = '',
): string | undefined {
	const line = tidied(marked);
	const escapes = [escapedLittle, escapedAll];
	const found = escapes.find((escape) => {
		const read = readLine(write(line, kind, escape, true), kind, definitions);
		return read !== undefined && isSame(withoutAddresses(tidied(read)), withoutAddresses(line));
	});
	return found && write(line, kind, found, false);
}

/** An address that stands in a text as it is becomes a link by itself, whoever wrote it. */
function withoutAddresses({ pieces, codes }: Marked): Marked {
	const plain = pieces.map((piece) => {
		const code =
			typeof piece === 'object' && piece.part === 'whole' ? codes[piece.code] : undefined;
		return code?.kind === 'link' && !code.open.startsWith('[') ? code.open : piece;
	});
	return { pieces: joined(plain), codes };
}

type Escape = (text: string, isStart: boolean) => string;

/**
 * A line whose codes are known by their spelling alone, with what they mean. `undefined` where they are not
 * what they are said to be.
 */
export function respelled(
	marked: Marked,
	kind: InlineKind,
	definitions: string,
): Marked | undefined {
	const line = tidied(marked);
	for (const escape of [escapedLittle, escapedAll]) {
		const read = readLine(write(line, kind, escape, true), kind, definitions);
		if (read && isBuiltAlike(tidied(read), line)) return { ...line, codes: read.codes };
	}
	return undefined;
}

function isBuiltAlike(a: Marked, b: Marked): boolean {
	return JSON.stringify(a.pieces) === JSON.stringify(b.pieces) && a.codes.length === b.codes.length;
}

/** @param isFlat leaves out of a line break what begins the next line: that depends on what it stands in */
function write(
	{ pieces, codes }: Marked,
	kind: InlineKind,
	escape: Escape,
	isFlat: boolean,
): string {
	const text = pieces
		.map((piece, index) => {
			if (typeof piece === 'string') return escape(piece, index === 0);
			const code = codes[piece.code];
			const raw = (piece.part === 'close' ? code?.close : code?.open) ?? '';
			return isFlat && code?.kind === 'break' ? raw.replace(/(\r\n|\r|\n)[^]*$/, '$1') : raw;
		})
		.join('');
	return kind === 'cell'
		? text.replace(/\\\\\||\\?\|/g, (bar) => (bar === '|' ? '\\|' : bar))
		: text;
}

/** What is never text: tags, and what ends an escape. */
const escapedLittle: Escape = (text) =>
	text
		.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
		.replace(/[<{]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&');

const escapedAll: Escape = (text, isStart) => {
	const all = text
		.replace(/[\\`*_[\]<>{}~!#|&@]/g, '\\$&')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
	return isStart ? all.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2') : all;
};

/** How a line of each kind stands in an article. */
const frames: Record<InlineKind, (line: string) => string> = {
	paragraph: (line) => line,
	heading: (line) => `## ${line}`,
	item: (line) => `- ${line}`,
	cell: (line) => `| ${line} |\n| --- |`,
};

/** A line of Markdown as it is read where it will stand; `undefined` where it would be more, or less. */
export function readLine(line: string, kind: InlineKind, definitions = ''): Marked | undefined {
	const parsed = parse(`${frames[kind](line)}\n\n${definitions}\n`, '');
	if (parsed.problems.length > 0) return undefined;
	const { parts, blocks } = entryTexts(parsed, {});
	const [part, ...others] = parts;
	// The fields are a block, too.
	if (!part || others.length > 0 || blocks.length !== 2) return undefined;
	return part.texts[0]?.marked ?? { pieces: [], codes: [] };
}
