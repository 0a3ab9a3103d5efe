import * as z from 'zod';
import { isFields, type FactType } from '../fact-type.ts';
import { localized, wordsIn } from '../localized.ts';

const shape = { text: localized('text') };

export type Text = z.output<typeof schema>;
const schema = z.strictObject(shape);

/** `{ type: text, text: { en: Original packaging, hi: मूल पैकेजिंग } }`, or a string alone, the same in every locale. */
export const text: FactType<Text> = {
	fields: Object.keys(shape),
	schema,
	states: ['text'],
	override: (stated) => (isFields(stated) && 'text' in stated ? stated : { text: stated }),
	direction: 'auto',
	text: (value, { locale }) => wordsIn(value.text, locale),
	literals: (value, locale) => [wordsIn(value.text, locale)],
};
