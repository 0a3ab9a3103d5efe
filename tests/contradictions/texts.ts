import type { ComparedText } from '../../src/contradictions/find-contradictions.ts';
import { findContradictions, type Finding } from '../../src/contradictions/find-contradictions.ts';
import { passagesOf } from '../../src/contradictions/passages.ts';
import { parse } from '../../src/mdx/parse.ts';
import { parseYaml } from '../../src/problems/yaml.ts';

/** An entry of a body alone, or of a whole file that begins with `---`. */
function entry(locale: string, text: string): ComparedText {
	const file = `content/${locale}/faq/example.mdx`;
	const parsed = parse(text.startsWith('---\n') ? text : `---\ntitle: x\n---\n${text}\n`, file);
	const frontMatter = parseYaml(
		file,
		parsed.frontMatter?.text ?? '',
		parsed.frontMatter?.line ?? 1,
	);
	return { locale, passages: passagesOf(parsed, { frontMatter, locale }) };
}

/** What is found in a translation: messages after their places. */
export function messages(
	[sourceLocale, source]: [string, string],
	[locale, translation]: [string, string],
	names: string[] = [],
): string[] {
	return contradictions([sourceLocale, source], [locale, translation], names).map(
		({ place: { line, column }, message }) => `${line}:${column}: ${message}`,
	);
}

export function contradictions(
	[sourceLocale, source]: [string, string],
	[locale, translation]: [string, string],
	names: string[] = [],
): Finding[] {
	return findContradictions(entry(sourceLocale, source), entry(locale, translation), { names });
}
