import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { quote, rule, textOf } from '../rule.ts';

const example = 'Write the whole address: `https://shop.example/returns`.';

const shape = {
	value: rule<string>({ message: 'The address is missing.', hint: example }, (raw) => {
		const address = textOf(raw);
		if (/^https?:\/\/\S+$/.test(address) && URL.canParse(address)) return undefined;
		const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(address);
		const hint = isBare ? `Write \`https://${address}\`.` : example;
		return { message: `${quote(raw)} is not a web address.`, hint };
	}),
};

export type WebAddress = z.output<typeof schema>;
const schema = z.strictObject(shape);

/** `{ type: url, value: https://shop.example/returns }`. Reads as it is, short "shop.example/returns". */
export const url: FactType<WebAddress> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'ltr',
	link: ({ value }) => value,
	text: ({ value }, { form }) =>
		form === 'short' ? value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : value,
	literals: (value, locale) => [value.value, url.text(value, { locale, form: 'short' })],
};
