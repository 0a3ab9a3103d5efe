import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import type { Subject } from './subject.ts';

/** Every translation translates something, and an original is one because there is no source. */
export function checkOrigins(subject: Subject): Problem[] {
	const { entries, settings, unreadable } = subject;
	const sources = new Set<string>();
	const originals = new Set<string>();
	for (const { entry } of entries) {
		if (entry.role === 'source') sources.add(entry.key);
		if (entry.role === 'original') originals.add(entry.key);
	}
	const { sourceLocale } = settings.site;
	const judged = entries.filter(({ entry }) => !unreadable.has(entry.file));
	const doubled = judged.filter(({ entry }) => entry.role === 'original' && sources.has(entry.key));
	const orphans = judged.filter(
		({ entry: { key, role } }) =>
			role === 'translation' &&
			!sources.has(key) &&
			!originals.has(key) &&
			!isUnreadable(key, unreadable),
	);
	return [
		...doubled.map(({ entry, frontMatter }) =>
			problemAt(frontMatter, ['original'], {
				message: 'This article has a source entry, so this one is a translation of it.',
				hint: `Remove the line, or remove \`content/${sourceLocale}/${entry.key}.mdx\`.`,
				part: 'key',
			}),
		),
		...[...Map.groupBy(orphans, ({ entry }) => entry.key).values()].flatMap((translations) =>
			missingSource(translations, didYouMean(translations[0]?.entry.key ?? '', sources), subject),
		),
	];
}

/** One file that is gone is told once, at the first of its translations, whatever hangs on it. */
function missingSource(
	[first, ...others]: readonly ReadEntry[],
	meant: string | undefined,
	{ entries, settings }: Subject,
): Problem[] {
	if (!first) return [];
	const { key } = first.entry;
	const file = `content/${settings.site.sourceLocale}/${key}.mdx`;
	const missing = `There is no source entry \`${file}\` for this translation`;
	const linking = [
		...entries.filter(({ entry }) => entry.key !== key && names(entry, key)),
		...[...settings.announcements.values()].filter(({ announcements }) =>
			announcements.some(({ article }) => article === key),
		),
	].length;
	if (others.length === 0 && linking === 0) {
		const hint = meant
			? `Did you mean \`${meant}\`? A translation has the file name of its source.`
			: 'Write the source entry, or `original: true` here if the article is for this language only.';
		return [problemAt(first.frontMatter, [], { message: `${missing}.`, hint })];
	}
	const locales = others.map(({ entry }) => entry.locale);
	const also = locales.length > 0 ? `, nor for those in ${locales.join(', ')}` : '';
	const links = linking > 0 ? ` ${files(linking)} to it.` : '';
	return [
		problemAt(first.frontMatter, [], {
			message: `${missing}${also}.${links}`,
			hint: 'Bring it back: `npm run rename` gives an article another name everywhere. If it is to go, remove its translations, too: each link to it is told then.',
		}),
	];
}

function names({ body, related = [] }: ReadEntry['entry'], key: string): boolean {
	return body.links.includes(key) || related.includes(key);
}

function files(count: number): string {
	return count === 1 ? 'One file links' : `${count} files link`;
}

/** Whether any entry of an article has errors of its own. */
export function isUnreadable(key: string, unreadable: ReadonlySet<string>): boolean {
	return [...unreadable].some((file) => file.endsWith(`/${key}.mdx`));
}
