import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { alternatives, choice, type Choice } from './word-pattern.ts';

/** What stands before the decimals of a number, and between its thousands. */
export function separatorsOf(tag: string) {
	const parts = new Intl.NumberFormat([tag, 'en'], { numberingSystem: 'latn' }).formatToParts(
		1234567.8,
	);
	const signOf = (type: string) => fold(parts.find((part) => part.type === type)?.value ?? '').text;
	return { decimal: signOf('decimal') || '.', group: signOf('group') || ',' };
}

/** How a date in digits is written. */
export function dateStyleOf(tag: string) {
	const format = new Intl.DateTimeFormat([tag, 'en'], { timeZone: 'UTC', calendar: 'gregory' });
	const parts = format.formatToParts(new Date(0));
	const dateOrder = parts.flatMap(({ type }) => /^[dmy]/.exec(type)?.[0] ?? []).join('');
	// Plain `en` is written by Britons and Americans.
	return {
		dateOrder: tag === 'en' ? 'dmy|mdy' : dateOrder,
		hasDottedDates: parts.some(({ type, value }) => type === 'literal' && value.startsWith('.')),
	};
}

export function monthsOf(tag: string, language: Language): Choice<number> {
	const names = Array.from({ length: 12 }, (_, index) => {
		const day = new Date(Date.UTC(2026, index, 2));
		const fromCldr = (['long', 'short'] as const).flatMap((month) =>
			[{ month }, { month, day: 'numeric' as const }].map((options) =>
				nameOfMonth(tag, day, options),
			),
		);
		const more = language.months?.[index + 1] ?? '';
		return [String(index + 1), `${fromCldr.join(' ')} ${more}`] as const;
	});
	return choice(names, (list) => alternatives(list, language), Number);
}

function nameOfMonth(tag: string, day: Date, options: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat([tag, 'en'], {
		...options,
		timeZone: 'UTC',
		calendar: 'gregory',
	});
	const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
	// In Chinese and Japanese the months are numbers.
	if (/\d/.test(fold(name).text)) return '';
	const isAbbreviated = /^[^.]+\.$/.test(name);
	return (isAbbreviated ? name.slice(0, -1) : name).replaceAll(' ', '_').replace(/॰$/, '');
}
