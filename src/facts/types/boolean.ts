import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { quote, rule } from '../rule.ts';

const hint = 'Write `true` or `false`.';

const shape = {
	value: rule<boolean>({ message: 'The value is missing.', hint }, (raw) =>
		typeof raw === 'boolean'
			? undefined
			: { message: `${quote(raw)} is neither true nor false.`, hint },
	),
};

export type YesOrNo = z.output<typeof schema>;
const schema = z.strictObject(shape);

/** `{ type: boolean, value: true }`, or `true` alone. Reads as the words the caller gives, else ✓ or ✗. */
export const boolean: FactType<YesOrNo> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'auto',
	text: ({ value }, { words = { yes: '✓', no: '✗' } }) => (value ? words.yes : words.no),
	literals: () => [],
};
