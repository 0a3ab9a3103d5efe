import { didYouMean } from '../problems/did-you-mean.ts';
import type { ReadEntry } from './read-entry.ts';

/**
 * Whether `site.yaml` names the wrong source locale. Every entry then seems to say what it may not, which
 * is one mistake and not hundreds.
 *
 * @param isEmpty whether no article lies in the folder of the source locale
 */
export function findWrongSource(
	sourceLocale: string,
	entries: readonly ReadEntry[],
	isEmpty: boolean,
): { message: string; hint: string } | undefined {
	const folder = `content/${sourceLocale}/`;
	const others = Map.groupBy(entries, ({ entry }) => entry.locale);
	const own = others.get(sourceLocale) ?? [];
	others.delete(sourceLocale);
	const meant = sourceAmong(others);
	if (isEmpty && hasOrphans(entries)) {
		const guess = didYouMean(sourceLocale, others.keys()) ?? meant;
		return {
			message: `There is no article in \`${folder}\`.`,
			hint: guess
				? `Did you mean \`${guess}\`?`
				: 'Name the locale that the others are translated from.',
		};
	}
	const translated = own.filter(saysSource).length;
	if (meant === undefined || translated * 2 <= own.length) return undefined;
	if ((others.get(meant)?.length ?? 0) < own.length) return undefined;
	const message = `The articles in \`${folder}\` say that they are translations.`;
	return { message, hint: `Did you mean \`${meant}\`?` };
}

/** The locale with the most entries that do not say what they were translated from. */
function sourceAmong(locales: ReadonlyMap<string, readonly ReadEntry[]>): string | undefined {
	const untranslated = [...locales].filter(([, entries]) => !entries.some(saysSource));
	return untranslated.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Whether there are translations of nothing: those of originals need no source entry. */
function hasOrphans(entries: readonly ReadEntry[]): boolean {
	const originals = entries.filter(({ entry }) => entry.role === 'original');
	const keys = new Set(originals.map(({ entry }) => entry.key));
	return entries.some(({ entry }) => entry.role === 'translation' && !keys.has(entry.key));
}

function saysSource({ frontMatter }: ReadEntry): boolean {
	const { value } = frontMatter;
	return typeof value === 'object' && value !== null && 'source' in value;
}
