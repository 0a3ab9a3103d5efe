import type { UnitState } from '../xliff/exchange.ts';
import { entryTexts, type EntryTexts } from '../xliff/entry-texts.ts';
import type { ShowFact } from '../xliff/inline.ts';
import { lint } from '../mdx/lint.ts';
import { parse } from '../mdx/parse.ts';
import { sourceOf } from '../problems/yaml.ts';
import { type Fields, fieldsOf, textFields } from './source-blocks.ts';

/** An entry with its texts, and what of its front matter matters to who translates it. */
export interface OpenTexts extends EntryTexts {
	fields: EntryTexts['fields'] & { title: string };
	draft: boolean;
	isOriginal: boolean;
	/** The digests that a translation records. */
	recorded: string[] | undefined;
	/** Who answers for a translation. */
	state: UnitState;
	order: number;
	promoted: boolean;
}

/** Reads an entry for translating. `undefined` for one with mistakes: those must be mended first. */
export function openTexts(text: string, showFact?: ShowFact): OpenTexts | undefined {
	const parsed = parse(text, '');
	const fields = fieldsOf(parsed);
	const { title, description, keywords } = textFields(fields);
	if (parsed.problems.length > 0 || !parsed.frontMatter || !title) return undefined;
	if (lint(parsed).some(({ severity }) => severity === 'error')) return undefined;
	const history = historyIn(fields);
	const { draft, original, order, promoted } = fields;
	const texts = entryTexts(parsed, { title, description, keywords, history }, showFact);
	return {
		...texts,
		fields: { ...texts.fields, title },
		draft: draft === true,
		isOriginal: original === true,
		// Digests such as `1234.5670` are numbers to YAML.
		recorded:
			'source' in fields ? sourceOf(parsed.frontMatter.text, 'source')?.split('.') : undefined,
		state: stateOf(fields),
		order: typeof order === 'number' ? order : Infinity,
		promoted: promoted === true,
	};
}

function stateOf({ translation }: Fields): UnitState {
	return translation === 'machine' || translation === 'reviewed' ? translation : 'human';
}

function historyIn({ history }: Fields): string[] {
	if (!Array.isArray(history)) return [];
	return history.map((item: unknown) => {
		const what =
			typeof item === 'object' && item !== null && 'what' in item ? item.what : undefined;
		return typeof what === 'string' ? what : '';
	});
}
