import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Every translation translates something, and an original is one because there is no source. */
export function checkOrigins({ entries, settings, unreadable }: Subject): Problem[] {
	const sources = new Set<string>();
	const originals = new Set<string>();
	for (const { entry } of entries) {
		if (entry.role === 'source') sources.add(entry.key);
		if (entry.role === 'original') originals.add(entry.key);
	}
	const { sourceLocale } = settings.site;
	return entries.flatMap(({ entry, frontMatter }) => {
		const { key, role } = entry;
		if (unreadable.has(entry.file)) return [];
		if (role === 'original' && sources.has(key)) {
			return [
				problemAt(frontMatter, ['original'], {
					message: 'This article has a source entry, so this one is a translation of it.',
					hint: `Remove the line, or remove \`content/${sourceLocale}/${key}.mdx\`.`,
					part: 'key',
				}),
			];
		}
		if (role !== 'translation' || sources.has(key) || originals.has(key)) return [];
		if (isUnreadable(key, unreadable)) return [];
		const meant = didYouMean(key, sources);
		return [
			problemAt(frontMatter, [], {
				message: `There is no source entry \`content/${sourceLocale}/${key}.mdx\` for this translation.`,
				hint: meant
					? `Did you mean \`${meant}\`? A translation has the file name of its source.`
					: 'Write the source entry, or `original: true` here if the article is for this language only.',
			}),
		];
	});
}

/** Whether any entry of an article has errors of its own. */
export function isUnreadable(key: string, unreadable: ReadonlySet<string>): boolean {
	return [...unreadable].some((file) => file.endsWith(`/${key}.mdx`));
}
