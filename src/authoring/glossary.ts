import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../files/walk.ts';
import { parseYaml } from '../problems/yaml.ts';

/** What a locale calls a term; without a translation, it stays as it is. */
export interface Term {
	term: string;
	translation: string | undefined;
}

const file = 'content/glossary.yaml';

/** The terms of the glossary for a locale. None where there is no glossary. */
export function termsFor(root: string, locale: string): Term[] {
	const path = join(root, file);
	const source = existsSync(path) ? readText({ file, path }) : undefined;
	return source && 'text' in source ? termsIn(parseYaml(file, source.text).value, locale) : [];
}

/**
 * Terms as a list of `term:` with what each locale calls it, or by their names; and the words that stay as
 * they are, under `keep`.
 *
 * @example
 * termsIn({ terms: { refund: { de: 'Erstattung' } }, keep: ['Paduka'] }, 'de')
 * // => [{ term: 'refund', translation: 'Erstattung' }, { term: 'Paduka', translation: undefined }]
 */
export function termsIn(glossary: unknown, locale: string): Term[] {
	if (Array.isArray(glossary))
		return glossary.flatMap((item: unknown) => readTerm('', item, locale));
	if (!isRecord(glossary)) return [];
	const { terms = {}, keep = [] } = glossary;
	const listed = Array.isArray(terms)
		? terms.flatMap((item: unknown) => readTerm('', item, locale))
		: Object.entries(isRecord(terms) ? terms : {}).flatMap(([term, item]) => {
				return readTerm(term, item, locale);
			});
	const kept = (Array.isArray(keep) ? keep : []).filter((term) => typeof term === 'string');
	return [...listed, ...kept.map((term) => ({ term, translation: undefined }))];
}

function readTerm(name: string, item: unknown, locale: string): Term[] {
	if (!isRecord(item)) return [];
	const { term = name, keep, translations } = item;
	if (typeof term !== 'string' || term === '') return [];
	const said = (isRecord(translations) ? translations : item)[locale];
	const translation = Array.isArray(said) ? said.join(', ') : said;
	if (typeof translation === 'string') return [{ term, translation }];
	return keep === true ? [{ term, translation: undefined }] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds the terms that stand in a text, also with an ending, and says what they are called. */
export function termNotes(terms: readonly Term[]): (text: string) => string[] {
	if (terms.length === 0) return () => [];
	const byName = new Map(terms.map((term) => [term.term.toLowerCase(), term]));
	const names = [...byName.keys()].sort((a, b) => b.length - a.length);
	const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})`, 'giu');
	return (text) => {
		const found = new Set(text.match(pattern)?.map((name) => name.toLowerCase()));
		return [...found].flatMap((name) => {
			const term = byName.get(name);
			if (!term) return [];
			return term.translation
				? `Glossary: “${term.term}” is “${term.translation}”.`
				: `Glossary: “${term.term}” stays as it is.`;
		});
	};
}
