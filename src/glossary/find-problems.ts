import { didYouMean } from '../problems/did-you-mean.ts';
import type { Path } from '../problems/parsed.ts';
import type { Glossary } from '../schemas/glossary.ts';

/** Locales of a glossary that the knowledge base does not have, by the paths of their keys. */
export function findUnknownLocales(
	{ tone, terms }: Glossary,
	known: Iterable<string>,
): { path: Path; message: string; hint: string }[] {
	const tags = [...known];
	const unknownIn = (names: Iterable<string>, path: Path, fields: readonly string[] = []) =>
		[...names]
			.filter((name) => !tags.includes(name))
			.map((name) => {
				const meant = didYouMean(name, [...fields, ...tags]);
				return {
					path: [...path, name],
					message: `There is no locale \`${name}\`.`,
					hint: meant ? `Did you mean \`${meant}\`?` : `The locales are ${tags.join(', ')}.`,
				};
			});
	return [
		...unknownIn(Object.keys(tone), ['tone']),
		...Object.entries(terms).flatMap(([term, { words }]) =>
			unknownIn(words.keys(), ['terms', term], ['note', 'forms']),
		),
	];
}
