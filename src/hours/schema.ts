import * as z from 'zod';
import { issue } from '../facts/rule.ts';
import type { OpeningHours } from './opening-hours.ts';
import { readHours } from './read-hours.ts';

/** `Mo-Fr 09:00-18:00`, or a list: `[Mo-Fr 09:00-18:00, Sa 10:00-14:00]`. */
export const openingHours: z.ZodType<OpeningHours, unknown> = z
	.unknown()
	.transform((raw, { issues }) => {
		const read = readHours(raw);
		if ('hours' in read) return read.hours;
		issues.push(issue(read.complaint, raw, read.path));
		return z.NEVER;
	});
