import * as z from 'zod';
import { overrideOf, type FactType } from '../fact-type.ts';
import { languageOf } from '../fact-locale.ts';
import { figure, formatFigure, spanOf } from '../figure.ts';
import { oneOf } from '../rule.ts';

const shape = {
	value: figure('duration', { negative: false }),
	unit: oneOf('unit of time', ['minute', 'hour', 'day', 'week', 'month', 'year']),
};

export type Duration = z.output<typeof schema>;
const schema = z.strictObject(shape);

/**
 * `{ type: duration, value: 30, unit: day }`; `value: [3, 5]` is a range.
 * Reads "30 days", long "30 days", short "30 d" (as the locale abbreviates), number "30".
 */
export const duration: FactType<Duration> = {
	fields: Object.keys(shape),
	schema,
	states: ['value'],
	override: overrideOf('value'),
	direction: 'locale',
	text({ value, unit }, { locale, form }) {
		if (form === 'number') return formatFigure(value, locale);
		const unitDisplay = form === 'short' ? 'short' : 'long';
		return formatFigure(value, locale, { style: 'unit', unit, unitDisplay });
	},
	span(values) {
		const [first, ...rest] = values;
		if (!first || rest.some(({ unit }) => unit !== first.unit)) return undefined;
		return { value: spanOf(values.map(({ value }) => value)), unit: first.unit };
	},
	literals(value, locale) {
		const texts = (['long', 'short'] as const).map((form) =>
			duration.text(value, { locale, form }),
		);
		if (languageOf(locale) !== 'en') return texts;
		return [...texts, `${duration.text(value, { locale, form: 'number' })}-${value.unit}`];
	},
};
