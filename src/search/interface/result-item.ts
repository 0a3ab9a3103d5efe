import type { Mark, Result } from '../answer.ts';
import { splitByMarks } from '../excerpt.ts';
import { element } from './element.ts';

/**
 * A result of the list. The option of the list box is the link itself, so that it can be opened in
 * another tab, copied and reached with Tab as any link.
 */
export function resultItem(result: Result, { id, locale, language, label }: Labels): HTMLLIElement {
	const link = element(
		'a',
		{ role: 'option', id, href: result.url, 'aria-selected': 'false', class: 'search-option' },
		element(
			'span',
			{ class: 'search-title', ...language },
			...marked(result.title, result.titleMarks),
		),
		' ',
		label,
		' ',
		element(
			'span',
			{ class: 'search-excerpt', ...language },
			...marked(result.excerpt, result.marks),
		),
	);
	const marks = { 'data-article': result.key, 'data-locale': locale };
	return element('li', { role: 'none', class: 'search-result', ...marks }, link);
}

function marked(text: string, marks: Mark[]): (Node | string)[] {
	return splitByMarks({ text, marks }).map((part) =>
		part.marked ? element('mark', {}, part.text) : part.text,
	);
}

interface Labels {
	id: string;
	locale: string;
	/** `lang` and `dir` of a result that is not in the reader's language. */
	language: { lang?: string; dir?: string };
	/** The name of the collection. */
	label: HTMLElement;
}
