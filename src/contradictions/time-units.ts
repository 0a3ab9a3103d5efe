import type { Unit } from './item.ts';
import { timeUnits, type TimeUnit } from './language.ts';

const scales: Record<TimeUnit, Unit> = {
	minute: { kind: 'time', scale: 'minutes', factor: 1 },
	hour: { kind: 'time', scale: 'minutes', factor: 60 },
	day: { kind: 'time', scale: 'minutes', factor: 1440 },
	week: { kind: 'time', scale: 'minutes', factor: 10080 },
	month: { kind: 'time', scale: 'months', factor: 1 },
	year: { kind: 'time', scale: 'months', factor: 12 },
};

/** @example unitNamed('week') // => { kind: 'time', scale: 'minutes', factor: 10080 } */
export function unitNamed(name: string): Unit | undefined {
	const known = timeUnits.find((unit) => unit === name);
	return known && scales[known];
}
