import { pseudoText, type PseudoLocale } from '../pseudo/pseudo-text.ts';
import { fieldText } from '../xliff/fields.ts';
import { inlineMarkdown } from '../xliff/write-inline.ts';
import { attributeText } from './attribute-text.ts';
import { composeBody, type Respelled, suffixOf } from './compose-entry.ts';
import { newFrontMatter } from './entry-fields.ts';
import { digestsOf } from './exchange-of.ts';
import { openTexts } from './open-texts.ts';

/** A source article as a translation into a pseudo-locale. `undefined` for one with mistakes. */
export function pseudoEntry(text: string, locale: PseudoLocale): string | undefined {
	const source = openTexts(text);
	if (!source) return undefined;
	const said = new Map(source.texts.map((one) => [one, pseudoText(one.marked, locale)]));
	const plans = source.blocks.map((_, block) => {
		const texts: Respelled = new Map(
			[...said].flatMap(([{ id, block: own, place }, marked]): [string, string][] => {
				if (own !== block || place.kind === 'field') return [];
				if (place.kind === 'attribute') {
					return [[suffixOf(id), attributeText(fieldText(marked))]];
				}
				const line = inlineMarkdown(marked, place.kind, source.definitions);
				return line === undefined ? [] : [[suffixOf(id), line]];
			}),
		);
		return { base: 'source' as const, texts };
	});
	const field = (id: string) => {
		const found = [...said].find(([one]) => one.id === id)?.[1];
		return found && fieldText(found);
	};
	const [title, description, keywords] = ['title', 'description', 'keywords'].map(field);
	const history = (source.fields.history ?? []).map(
		(_, index) => field(`history-${index + 1}`) ?? '',
	);
	const front = newFrontMatter(source, {
		...(title && { title }),
		...(description && { description }),
		...(keywords && { keywords }),
		...{ history, source: digestsOf(source), state: 'human', isUnfinished: false },
	});
	const body = composeBody(source, undefined, plans);
	return body === undefined ? undefined : front + body;
}
