import type { UnitState } from '../xliff/exchange.ts';
import { entryTexts, type EntryTexts } from '../xliff/entry-texts.ts';
import type { ShowFact } from '../xliff/inline.ts';
import { lint } from '../mdx/lint.ts';
import { splitFrontMatter, withoutByteOrderMark } from '../mdx/front-matter.ts';
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
	const texts = parsedTexts(text, showFact);
	const isSound = texts && lint(texts.parsed).every(({ severity }) => severity !== 'error');
	return isSound ? texts : undefined;
}

/** The same, whatever `npm run check` would say of it. */
export function parsedTexts(text: string, showFact?: ShowFact): OpenTexts | undefined {
	const parsed = parse(text, '');
	const fields = fieldsOf(parsed);
	const { title, description, keywords } = textFields(fields);
	if (parsed.problems.length > 0 || !parsed.frontMatter || !title) return undefined;
	const history = historyIn(fields);
	const { draft, original, order, promoted } = fields;
	const texts = entryTexts(parsed, { title, description, keywords, history }, showFact);
	return {
		...texts,
		fields: { ...texts.fields, title },
		draft: draft === true,
		isOriginal: original === true,
		recorded: recordedIn(fields, parsed.frontMatter.text),
		state: stateOf(fields),
		order: typeof order === 'number' ? order : Infinity,
		promoted: promoted === true,
	};
}

function recordedIn({ source }: Fields, frontMatter: string): string[] | undefined {
	if (source === undefined) return undefined;
	// Digests such as `1234.5670` are numbers to YAML.
	const text = typeof source === 'string' ? source : sourceOf(frontMatter, ['source']);
	return text?.split('.');
}

/** Whether people have translated all that a source says, as the front matter of the translation has it. */
export function isUpToDate(text: string, source: OpenTexts): boolean {
	const { frontMatter } = splitFrontMatter(withoutByteOrderMark(text));
	if (!frontMatter) return false;
	const fields = fieldsOf({ frontMatter });
	const today = source.blocks.map(({ digest }) => digest).join('.');
	return (
		recordedIn(fields, frontMatter.text)?.join('.') === today &&
		stateOf(fields) !== 'machine' &&
		historyIn(fields).length === source.fields.history?.length
	);
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
