/**
 * A heading's text as an anchor: lower case, letters, marks and digits of every script, hyphens. What
 * a fact says is left out, because it may change.
 *
 * @example
 * idFor('वापसी की अवधि') // => 'वापसी-की-अवधि'
 * idFor('Within {returns.window}?') // => 'within'
 */
function idFor(text: string): string {
	const id = text
		.replace(/\{[a-z0-9.-]+\}/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, '')
		.trim()
		.replace(/\s+/g, '-');
	return id || 'section';
}

/** Ids for headings in their order, each once: `fees`, `fees-1`. */
export function uniqueIds(texts: readonly string[]): string[] {
	const taken: Taken = new Map();
	return texts.map((text) => unique(idFor(text), taken));
}

/**
 * The ids of a translation's headings: those of the source's headings in the same place of the
 * outline (the second `h3` under the first `h2`), so that an anchor means the same in every locale. A
 * heading without counterpart keeps its own id, made unique.
 *
 * @example
 * headingIds([{ depth: 2, id: 'kosten' }], [{ depth: 2, id: 'fees' }])
 * // => { ids: ['fees'], differs: false }
 */
export function headingIds(
	own: readonly Heading[],
	source: readonly Heading[],
): { ids: string[]; differs: boolean } {
	const sourceIds = new Map(
		positionsOf(source).map((position, index) => [position, source[index]?.id]),
	);
	const matches = positionsOf(own).map((position) => sourceIds.get(position));
	const taken: Taken = new Map(source.map(({ id }) => [id, 1]));
	const ids = own.map(({ id }, index) => matches[index] ?? unique(id, taken));
	const differs = own.length !== source.length || matches.includes(undefined);
	return { ids, differs };
}

/** Where each heading stands: `2.1/3.2` is the second `h3` under the first `h2`. */
function positionsOf(headings: readonly { depth: number }[]): string[] {
	const counts = new Map<string, number>();
	const open: { depth: number; position: string }[] = [];
	return headings.map(({ depth }) => {
		while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
		const kind = `${open.at(-1)?.position ?? ''}/${depth}`;
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		const position = `${kind}.${count}`;
		open.push({ depth, position });
		return position;
	});
}

/** Ids with the first number that may be free behind them: a thousand headings may say the same. */
type Taken = Map<string, number>;

function unique(id: string, taken: Taken): string {
	let free = id;
	let count = taken.get(id) ?? 1;
	while (taken.has(free)) free = `${id}-${count++}`;
	taken.set(id, count).set(free, taken.get(free) ?? 1);
	return free;
}

interface Heading {
	depth: number;
	id: string;
}
