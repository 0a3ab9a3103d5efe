import type { EntryText } from '../xliff/entry-texts.ts';
import type { Marked } from '../xliff/marked.ts';
import type { Version } from './git.ts';
import { type OpenTexts, parsedTexts } from './open-texts.ts';
import { allTexts } from './translation-units.ts';

/**
 * Finds what a source said for the texts of a translation when that was made: in the newest version that has
 * the block whose digest the translation records.
 *
 * @param versions asked for once something is looked for
 */
export function oldTextFinder(
	translation: OpenTexts | undefined,
	versions: () => Iterable<Version>,
): (own: EntryText) => Marked | undefined {
	const recorded = translation?.recorded;
	// Built otherwise than its source was, nobody can tell which block was which.
	if (!recorded || recorded.length !== translation.blocks.length) return () => undefined;
	let known: ReadonlyMap<string, OldBlock> | undefined;
	return ({ id, block }) => {
		const digest = recorded[block] ?? '';
		known ??= oldBlocks(new Set(recorded), versions());
		const old = known.get(digest);
		return old?.texts.get(id.replace(/^b\d+/, `b${old.block}`));
	};
}

interface OldBlock {
	block: number;
	/** The texts of the version, by their ids. */
	texts: ReadonlyMap<string, Marked>;
}

function oldBlocks(wanted: Set<string>, versions: Iterable<Version>): Map<string, OldBlock> {
	const found = new Map<string, OldBlock>();
	for (const { text } of versions) {
		const old = parsedTexts(text);
		if (!old) continue;
		const texts = new Map(allTexts(old).map(({ id, marked }) => [id, marked]));
		for (const [block, { digest }] of old.blocks.entries()) {
			if (wanted.has(digest) && !found.has(digest)) found.set(digest, { block, texts });
		}
		if (found.size === wanted.size) break;
	}
	return found;
}
