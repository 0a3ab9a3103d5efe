export interface FrontMatter {
	/** What stands between the two `---` lines. */
	text: string;
	/** The line of the file in which `text` begins. */
	line: number;
}

export interface Split {
	frontMatter: FrontMatter | undefined;
	/** The offset at which the body begins. */
	bodyStart: number;
	/** The first line is `---`, and no other line is. */
	isUnclosed: boolean;
}

/**
 * Cuts an article's front matter off, without parsing the body. `text` has no byte order mark.
 *
 * @example
 * splitFrontMatter('---\ntitle: A\n---\nB').frontMatter // => { text: 'title: A\n', line: 2 }
 */
export function splitFrontMatter(text: string): Split {
	const opening = /^---[ \t]*(?:\r\n|\r|\n|$)/.exec(text)?.[0].length;
	if (opening === undefined) return { frontMatter: undefined, bodyStart: 0, isUnclosed: false };
	const closing = /(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n|\r|\n|$)/g;
	closing.lastIndex = opening;
	const found = closing.exec(text);
	if (!found) return { frontMatter: undefined, bodyStart: text.length, isUnclosed: true };
	const frontMatter = { text: text.slice(opening, found.index), line: 2 };
	return { frontMatter, bodyStart: closing.lastIndex, isUnclosed: false };
}

/** Windows editors write a byte order mark; no editor counts it as a column. */
export function withoutByteOrderMark(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
