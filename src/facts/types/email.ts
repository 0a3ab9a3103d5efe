import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { quote, rule, textOf } from '../rule.ts';

const hint = 'Write it as `help@shop.example`.';

const shape = {
	value: rule<string>({ message: 'The e-mail address is missing.', hint }, (raw) =>
		z.regexes.email.test(textOf(raw))
			? undefined
			: { message: `${quote(raw)} is not an e-mail address.`, hint },
	),
};

export type Email = z.output<typeof schema>;
const schema = z.strictObject(shape);

/** `{ type: email, value: help@shop.example }`. Reads as it is. */
export const email: FactType<Email> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'ltr',
	link: ({ value }) => `mailto:${value}`,
	text: ({ value }) => value,
	literals: ({ value }) => [value],
};
