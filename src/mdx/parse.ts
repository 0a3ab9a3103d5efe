import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { compareProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { splitFrontMatter, withoutByteOrderMark } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { deepest, nestedTooDeep, refusal } from './limits.ts';
import { childrenOf, rangeOf } from './node.ts';
import { offsetOf, placeAt } from './place.ts';
import { seal } from './seal.ts';
import type { Sealed } from './seal.ts';
import { mistakeAt } from './syntax.ts';
import type { Mistake } from './syntax.ts';

/** An article's text, parsed once: everything else in this folder is made from it. */
export interface Parsed {
	file: string;
	/** Without a byte order mark: what the offsets in `body` count in. */
	text: string;
	frontMatter: FrontMatter | undefined;
	bodyStart: number;
	/** Places and offsets are those of the whole file. */
	body: Root;
	/** Offsets of the unescaped `{` in the file, be it in code or not. */
	braces: readonly number[];
	/** Mistakes that the parser stumbled over. `body` is then only good for finding more (`lint`). */
	problems: Problem[];
}

/** Parses a whole `.mdx` file. Never throws: what cannot be read is a problem, with its place. */
export function parse(source: string, file: string): Parsed {
	const text = withoutByteOrderMark(source);
	const { frontMatter, bodyStart, isUnclosed } = splitFrontMatter(text);
	const parsed = { file, text, frontMatter, bodyStart, braces: [] };
	const refused = isUnclosed ? unclosedFrontMatter : refusal(text);
	if (refused) return { ...parsed, body: emptyBody(), problems: [errorIn(file, refused)] };
	const sealed = seal(text, bodyStart);
	return { ...parsed, ...readBody(text, bodyStart, sealed, file) };
}

const unclosedFrontMatter = {
	line: 1,
	column: 1,
	message: 'The front matter that begins here is never closed.',
	hint: 'Put a line `---` after its last field.',
};

const features = { gfm: true, smartPunctuation: false, frontmatter: false } as const;

/** How often the parser may start anew behind a mistake, so that one run names all of them. */
const mostMistakes = 20;

function readBody(text: string, bodyStart: number, sealed: Sealed, file: string) {
	const problems: Problem[] = [];
	const orphans: string[] = [];
	let current = sealed;
	let { braces } = sealed;
	for (let attempts = 0; attempts < mostMistakes; attempts++) {
		const result = attempt(current, text, bodyStart);
		if ('body' in result)
			return { body: result.body, braces, problems: problems.sort(compareProblems) };
		const { mistake } = result;
		if (!isOrphan(mistake, text, orphans)) {
			problems.push(errorIn(file, { ...placeAt(text, mistake.start), ...mistake }));
		}
		const { start, covers = start, orphans: left = [] } = mistake;
		braces = braces.filter((brace) => brace < start || brace > covers);
		orphans.push(...left);
		if (mistake.seal.length === 0) break;
		for (const offset of mistake.seal) current = current.withSealedTag(offset);
	}
	return { body: emptyBody(), braces, problems: problems.sort(compareProblems) };
}

/** Whether a closing tag is only left over because its opening one was a mistake. */
function isOrphan({ start, seal: [sealed] }: Mistake, text: string, orphans: string[]): boolean {
	const name = /^<\/\s*([^\s>]*)/.exec(text.slice(start, start + 100))?.[1];
	const index = name === undefined || sealed !== start ? -1 : orphans.indexOf(name);
	if (index >= 0) orphans.splice(index, 1);
	return index >= 0;
}

function attempt(
	sealed: Sealed,
	text: string,
	bodyStart: number,
): { body: Root } | { mistake: Mistake } {
	try {
		// Blanks in the place of the front matter keep every place and offset that of the file.
		const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
		const body = mdxToMdast(blank + sealed.text.slice(bodyStart), { features }) as Root;
		const deep = firstBelow(body, deepest);
		if (deep) return { mistake: tooDeepAt(rangeOf(deep).start) };
		sealed.open(body);
		return { body };
	} catch (error) {
		return { mistake: mistakeIn(error, text) };
	}
}

function tooDeepAt(start: number): Mistake {
	return { start, ...nestedTooDeep, seal: [] };
}

function mistakeIn(error: unknown, text: string): Mistake {
	if (error instanceof RangeError) return tooDeepAt(0);
	const { message } = error as Error;
	const [, line, column, reason] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
	if (reason === undefined) return { start: 0, message, seal: [] };
	const [, otherLine, otherColumn] = /for `[^`]*` \((\d+):(\d+)\)/.exec(reason) ?? [];
	const at = (l = line, c = column) => offsetOf(text, { line: Number(l), column: Number(c) });
	return mistakeAt(text, at(), reason, otherLine ? at(otherLine, otherColumn) : undefined);
}

function firstBelow(node: Nodes, levels: number): Nodes | undefined {
	if (levels === 0) return node;
	for (const child of childrenOf(node)) {
		const found = firstBelow(child, levels - 1);
		if (found) return found;
	}
	return undefined;
}

function errorIn(
	file: string,
	{ line, column, message, hint }: { line: number; column: number; message: string; hint?: string },
): Problem {
	return { file, line, column, severity: 'error', message, ...(hint && { hint }) };
}

function emptyBody(): Root {
	return { type: 'root', children: [] };
}
