import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { splitFrontMatter, withoutByteOrderMark } from '../mdx/front-matter.ts';
import type { Edit } from './splice.ts';

/** The edit after which a translation says what it was made from: its line `source:`, and nothing else. */
export function sourceEdit(entry: string, digests: string): Edit {
	const opened = open(entry);
	const pair = pairOf(opened, 'source');
	return pair ? replaceValue(opened, pair, digests) : addLine(opened, `source: ${digests}`);
}

/**
 * The edit after which a field has this value, which is written as YAML spells it: one line, or lines that
 * begin with a line break.
 */
export function fieldEdit(entry: string, field: string, value: string): Edit {
	const opened = open(entry);
	const pair = pairOf(opened, field);
	if (!pair) return addLine(opened, `${field}:${value.startsWith('\n') ? '' : ' '}${value}`);
	const edit = replaceValue(opened, pair, value);
	const text = value.startsWith('\n') ? value : edit.text;
	// The value of a list, or of a text in several lines, ends with its last line.
	const ending = /(?:\r\n|\r|\n)$/.exec(opened.text.slice(edit.start, edit.end))?.[0] ?? '';
	return { ...edit, text: `${text}${ending}` };
}

/** The edits after which no `related:` names `from`, but `to`. */
export function relatedEdits(entry: string, from: string, to: string): Edit[] {
	const opened = open(entry);
	return itemsOf(pairOf(opened, 'related')).flatMap((item) => {
		if (item.value !== from) return [];
		const { start, end } = rangeOf(item, opened);
		const inside = entryText(entry).slice(start, end).indexOf(from);
		if (inside < 0) return [{ start, end, text: to }];
		return [{ start: start + inside, end: start + inside + from.length, text: to }];
	});
}

/** The edit after which `aliases:` lists the slug `added`, and not `removed`. */
export function aliasEdit(entry: string, added: string, removed: string): Edit {
	const opened = open(entry);
	const pair = pairOf(opened, 'aliases');
	const items = itemsOf(pair);
	const text = scalar(added);
	const back = items.find(({ value }) => String(value).toLowerCase() === removed);
	if (back) return { ...rangeOf(back, opened), text };
	const last = items.at(-1);
	if (!pair) return addLine(opened, `aliases: [${text}]`);
	if (!last || !isSeq(pair.value)) return replaceValue(opened, pair, `[${text}]`);
	const { start, end } = rangeOf(last, opened);
	if (pair.value.flow) return { start: end, end, text: `, ${text}` };
	return addItem(entryText(entry), start, `${text}`, opened.newline);
}

interface Opened {
	map: YAMLMap | undefined;
	/** Where the front matter begins and ends in the entry: both are offsets. */
	start: number;
	end: number;
	text: string;
	newline: string;
}

function open(entry: string): Opened {
	const text = entryText(entry);
	const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
	const start = text.indexOf(newline) + newline.length;
	const inside = splitFrontMatter(text).frontMatter?.text ?? '';
	const { contents } = parseDocument(inside, { prettyErrors: false, merge: false });
	const map = isMap(contents) ? contents : undefined;
	return { map, start, end: start + inside.length, text, newline };
}

function entryText(entry: string): string {
	return withoutByteOrderMark(entry);
}

function pairOf({ map }: Opened, key: string): Pair | undefined {
	return map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function itemsOf(pair: Pair | undefined): Scalar[] {
	return isSeq(pair?.value) ? pair.value.items.filter((item) => isScalar(item)) : [];
}

/** Comments behind the value stay. */
function replaceValue({ text, start }: Opened, { key, value }: Pair, by: string): Edit {
	const keyEnd = start + (isScalar(key) ? (key.range?.[1] ?? 0) : 0);
	const colon = text.indexOf(':', keyEnd) + 1;
	const node = isScalar(value) || isSeq(value) ? value : undefined;
	const [from = 0, to = 0] = node?.range ?? [];
	const end = to > from ? start + to : colon;
	return { start: colon, end: Math.max(colon, end), text: ` ${by}` };
}

/** A new last line of the front matter, indented as the others are. */
function addLine({ map, start, end, text, newline }: Opened, line: string): Edit {
	const first = map?.items[0]?.key;
	const at = start + (isScalar(first) ? (first.range?.[0] ?? 0) : 0);
	const indent = /(?<![ \t])[ \t]*$/.exec(text.slice(start, at))?.[0] ?? '';
	return { start: end, end, text: `${indent}${line}${newline}` };
}

/** A line below the item that begins at `start`, which is the last of a list with dashes. */
function addItem(text: string, start: number, item: string, newline: string): Edit {
	const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
	const lineEnd = start + (/[\r\n]/.exec(text.slice(start))?.index ?? 0);
	const dash = text.slice(lineStart, start);
	return { start: lineEnd, end: lineEnd, text: `${newline}${dash}${item}` };
}

function rangeOf({ range }: Scalar, { start }: Opened): { start: number; end: number } {
	return { start: start + (range?.[0] ?? 0), end: start + (range?.[1] ?? 0) };
}

/** A text as YAML writes it where it stands: in quotes, if it would not be read as it is without, as `404`. */
export function scalar(text: string, frame = (value: string) => `- ${value}`): string {
	const document = parseDocument(frame(text), { prettyErrors: false });
	const isPlain =
		document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify([text]);
	return isPlain && !/^[-?:] /.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
