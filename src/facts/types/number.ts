import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { figure, formatFigure, spanOf } from '../figure.ts';
import { oneOf } from '../rule.ts';

const shape = {
	value: figure('number'),
	unit: oneOf(
		'unit of measure',
		Intl.supportedValuesOf('unit'),
		'Write a unit of CLDR, such as `kilogram`, `centimeter` or `liter`.',
	).optional(),
};

export type Quantity = z.output<typeof schema>;
const schema = z.strictObject(shape);

/**
 * `{ type: number, value: 20, unit: kilogram }`, or a number alone. `value` may be a range.
 * Reads "20 kilograms", short "20 kg", number "20".
 */
export const number: FactType<Quantity> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'locale',
	text({ value, unit }, { locale, form }) {
		if (unit === undefined || form === 'number') return formatFigure(value, locale);
		const unitDisplay = form === 'short' ? 'short' : 'long';
		return formatFigure(value, locale, { style: 'unit', unit, unitDisplay });
	},
	span(values) {
		const [first, ...rest] = values;
		if (!first || rest.some(({ unit }) => unit !== first.unit)) return undefined;
		return { ...first, value: spanOf(values.map(({ value }) => value)) };
	},
	literals(value, locale) {
		// A figure without a unit says too little to be recognised in prose.
		if (value.unit === undefined) return [];
		return (['long', 'short'] as const).map((form) => number.text(value, { locale, form }));
	},
};
