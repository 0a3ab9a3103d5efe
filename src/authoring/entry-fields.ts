import type { UnitState } from '../xliff/exchange.ts';
import { newlineOf } from './compose-entry.ts';
import { fieldEdit, scalar } from './front-matter-edit.ts';
import type { OpenTexts } from './open-texts.ts';
import { splice } from './splice.ts';

/** What the front matter of a translation is to say; what is left out stays as it is. */
export interface SaidFields {
	title?: string;
	description?: string;
	keywords?: string;
	/** What changed in each version: all of them. */
	history?: readonly string[];
	/** The digests of the source, with dots between them. */
	source: string | undefined;
	state: UnitState;
	/** Whether some of it still says what the source says. */
	isUnfinished: boolean;
}

/** A draft that an import leaves behind, and the next one finishes. */
const unfinished = 'draft: true # not all of it is translated yet';

/** The front matter of a new translation, with its two lines of dashes. */
export function newFrontMatter(source: OpenTexts, said: SaidFields): string {
	const { title, description, keywords } = source.fields;
	const lines = [
		`title: ${scalar(said.title ?? title)}`,
		...((said.description ?? description)
			? [`description: ${scalar(said.description ?? description ?? '')}`]
			: []),
		...((said.keywords ?? keywords?.length)
			? [`keywords: ${listOf(said.keywords ?? keywords?.join(', ') ?? '')}`]
			: []),
		...(said.history?.length ? [`history:${historyOf(said.history)}`] : []),
		...(said.state === 'human' ? [] : [`translation: ${said.state}`]),
		...(said.source ? [`source: ${said.source}`] : []),
		...(said.isUnfinished ? [unfinished] : []),
	];
	const newline = newlineOf(source.parsed.text);
	return ['---', ...lines, '---', ''].join('\n').replaceAll('\n', newline);
}

/** The front matter of a translation with what it says anew; the rest of it is not touched. */
export function changedFrontMatter(translation: OpenTexts, said: SaidFields): string {
	const { parsed, state, recorded, fields } = translation;
	const front = parsed.text.slice(0, parsed.bodyStart);
	const values = {
		title: said.title === undefined ? undefined : scalar(said.title),
		description: said.description === undefined ? undefined : scalar(said.description),
		keywords: said.keywords === undefined ? undefined : listOf(said.keywords),
		history:
			said.history && said.history.join('\n') !== fields.history?.join('\n')
				? historyOf(said.history)
				: undefined,
		translation: said.state === state ? undefined : said.state,
		source: said.source === recorded?.join('.') ? undefined : said.source,
	};
	const newline = newlineOf(front);
	const changed = Object.entries(values).reduce((text, [field, value]) => {
		if (value === undefined) return text;
		return splice(text, [fieldEdit(text, field, value.replaceAll('\n', newline))]);
	}, front);
	if (said.isUnfinished) return changed;
	return changed.replace(new RegExp(`^${unfinished}\\s*?(?:\\r\\n|\\r|\\n)`, 'm'), '');
}

/** @example listOf('send back, give back') // => '[send back, give back]' */
function listOf(words: string): string {
	const items = keywordsIn(words).map((word) => scalar(word, (text) => `[${text}]`));
	return `[${items.join(', ')}]`;
}

/** Separated by the comma of any script. */
export function keywordsIn(words: string): string[] {
	const items = words.split(/[,،、，;；\n]/).map((word) => word.trim());
	return [...new Set(items.filter(Boolean))];
}

function historyOf(history: readonly string[]): string {
	return history.map((what) => `\n  - what: ${scalar(what)}`).join('');
}
