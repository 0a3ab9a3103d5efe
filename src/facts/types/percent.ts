import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { figure, formatFigure, spanOf } from '../figure.ts';

const shape = { value: figure('percentage') };

export type Percent = z.output<typeof schema>;
const schema = z.strictObject(shape);

/**
 * `{ type: percent, value: 20 }` is 20 %. `value` may be a range.
 * Reads "20%", long "20 percent", number "20".
 */
export const percent: FactType<Percent> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'locale',
	text({ value }, { locale, form }) {
		if (form === 'number') return formatFigure(value, locale);
		const unitDisplay = form === 'long' ? 'long' : 'short';
		return formatFigure(value, locale, { style: 'unit', unit: 'percent', unitDisplay });
	},
	span: (values) => ({ value: spanOf(values.map(({ value }) => value)) }),
	literals: (value, locale) =>
		(['long', 'short'] as const).map((form) => percent.text(value, { locale, form })),
};
