import { keptFinder, type Term, termFinder } from '../glossary/find-terms.ts';
import type { Glossary } from '../schemas/glossary.ts';

/** What the glossary tells the translators of a locale about a text of the source. */
export function termNotes(
	glossary: Glossary,
	{ sourceLocale, targetLocale }: { sourceLocale: string; targetLocale: string },
): (text: string) => string[] {
	const termsIn = termFinder(glossary, sourceLocale);
	const keptIn = keptFinder(glossary);
	return (text) => [
		...termsIn(text).flatMap((term) => noteOn(term, targetLocale) ?? []),
		...keptIn(text).map((word) => `Glossary: “${word}” stays as it is.`),
	];
}

/** @example 'Glossary: “refund” is “Erstattung” or “erstatten”: Money that goes back.' */
function noteOn({ name, note, words }: Term, locale: string): string | undefined {
	const said = (words.get(locale) ?? []).map((word) => `“${word}”`).join(' or ');
	if (!said && !note) return undefined;
	return `Glossary: “${name}”${said && ` is ${said}`}${note ? `: ${note}` : '.'}`;
}
