import type { CalendarDay, Clock, Figure, Item, Reading, Unit } from './item.ts';
import { isSamePhone } from './phones.ts';

/**
 * Whether two items may say the same. What one of them leaves open (a unit, a year, the half of the day)
 * is no difference.
 */
export function agree(a: Item, b: Item): boolean {
	if (a.kind === 'figure') return agreeWithFigure(a, b);
	if (b.kind === 'figure') return agreeWithFigure(b, a);
	if (a.kind === 'date') return b.kind === 'date' && isSameDay(a, b);
	if (a.kind === 'time') return b.kind === 'time' && isSameTime(a, b);
	if (b.kind === 'date' || b.kind === 'time' || a.kind !== b.kind) return false;
	return a.kind === 'phone' ? isSamePhone(a.value, b.value) : a.value === b.value;
}

/** Whether two figures count the same kind of thing: they are then two values for one. */
export function haveSameUnit(a: Figure, b: Figure): boolean {
	const [unit, other] = [a.readings[0]?.unit, b.readings[0]?.unit];
	if (!unit || !other) return false;
	if (unit.kind === 'time' && other.kind === 'time') return unit.factor === other.factor;
	return unit.kind === other.kind;
}

function agreeWithFigure(figure: Figure, other: Item): boolean {
	switch (other.kind) {
		case 'figure':
			return figure.readings.some((a) => other.readings.some((b) => isSameAmount(a, b)));
		case 'time':
			return figure.readings.some((reading) => isHourOf(reading, other));
		case 'date':
			return figure.readings.some((reading) => isPartOf(reading, other));
		case 'phone':
			return figure.readings.some(({ value }) => isSamePhone(String(value), other.value));
		default:
			return false;
	}
}

function isSameAmount(a: Reading, b: Reading): boolean {
	if (a.value === b.value) return !a.unit || !b.unit || isCompatible(a.unit, b.unit);
	if (a.unit?.kind === 'time' && b.unit?.kind === 'time' && a.unit.scale === b.unit.scale) {
		return a.value * a.unit.factor === b.value * b.unit.factor;
	}
	return isHalf(a, b) || isHalf(b, a);
}

function isCompatible(a: Unit, b: Unit): boolean {
	if (a.kind === 'time') return b.kind === 'time' && a.factor === b.factor;
	if (a.kind === 'money')
		return b.kind === 'money' && a.codes.some((code) => b.codes.includes(code));
	return b.kind === 'percent';
}

/** "Half" and 50 %; "a quarter" and 25 %. */
function isHalf(part: Reading, percent: Reading): boolean {
	return percent.unit?.kind === 'percent' && !part.unit && part.value * 100 === percent.value;
}

function isHourOf({ value, unit }: Reading, { minutes, half }: Clock): boolean {
	const isHour = unit === undefined || (unit.kind === 'time' && unit.factor === 60);
	if (!isHour || (value % 12) * 60 !== minutes) return false;
	return value <= 12 || half !== 'am';
}

function isPartOf({ value, unit }: Reading, { readings }: CalendarDay): boolean {
	if (unit) return false;
	return readings.some(({ year, month, day }) => [year, month, day].includes(value));
}

function isSameDay(a: CalendarDay, b: CalendarDay): boolean {
	return a.readings.some((one) =>
		b.readings.some(
			(other) =>
				one.month === other.month &&
				one.day === other.day &&
				(one.year === undefined || other.year === undefined || one.year === other.year),
		),
	);
}

function isSameTime(a: Clock, b: Clock): boolean {
	return a.minutes === b.minutes && (!a.half || !b.half || a.half === b.half);
}
