import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { quote, rule } from '../rule.ts';

const example = "Write it in quotes, with + and the country's code: `'+49 30 1234567'`.";

const shape = {
	value: rule<string>({ message: 'The phone number is missing.', hint: example }, (raw) => {
		if (typeof raw === 'string' && /^\+[1-9]\d{6,14}$/.test(compact(raw))) return undefined;
		return { message: `${quote(raw)} is not an international phone number.`, hint: example };
	}),
};

export type Phone = z.output<typeof schema>;
const schema = z.strictObject(shape);

/**
 * `{ type: phone, value: '+919876543210' }`, E.164. Reads "+91 98765 43210"; spaces in the value are
 * kept as they are. Always in Latin digits and from left to right, as a phone shows it.
 */
export const phone: FactType<Phone> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'ltr',
	link: ({ value }) => `tel:${compact(value)}`,
	text: ({ value }) => (value.includes(' ') ? value.trim() : grouped(value)),
	literals({ value }, locale) {
		const shown = phone.text({ value }, { locale });
		const national = shown.replace(/^\S+ /, '');
		return [shown, national].flatMap((form) => [form, form.replaceAll(' ', '-'), compact(form)]);
	},
};

function compact(value: string): string {
	return value.replaceAll(' ', '');
}

/** Calling codes of one and of two digits; the others have three (ITU-T E.164). */
const shortCode = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** How the digits after a calling code are customarily set, where it is not in threes. */
const customs: Record<string, readonly number[]> = {
	1: [3, 3, 4],
	7: [3, 3, 2, 2],
	33: [1, 2, 2, 2, 2],
	44: [4, 6],
	66: [2, 3, 4],
	91: [5, 5],
	880: [4, 6],
};

function grouped(value: string): string {
	const digits = value.slice(1);
	const code = shortCode.exec(digits)?.[0] ?? digits.slice(0, 3);
	const rest = digits.slice(code.length);
	const custom = customs[code];
	const fits = custom?.reduce((sum, length) => sum + length, 0) === rest.length;
	return [`+${code}`, ...cut(rest, custom && fits ? custom : inThrees(rest.length))].join(' ');
}

/** Never leaves a digit alone: seven are 3 and 4. */
function inThrees(length: number): number[] {
	if (length <= 4) return [length];
	return [3, ...inThrees(length - 3)];
}

function cut(digits: string, lengths: readonly number[]): string[] {
	let from = 0;
	return lengths.map((length) => digits.slice(from, (from += length)));
}
