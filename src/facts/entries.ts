import * as z from 'zod';
import type { Reading } from './fields.ts';
import { issue, type Complaint } from './rule.ts';

/** A schema for a whole file of entries by name. All that is wrong with any of them is reported. */
export function entriesOf<Entry>(
	noun: string,
	read: (raw: unknown, name: string) => Reading<Entry>,
	complainOfName: (name: string) => Complaint | undefined = () => undefined,
) {
	const error = `Write the ${noun} by name, one after another.`;
	const file = z.record(z.string(), z.unknown(), { error }).nullable();
	return file.transform((raw, context): Record<string, Entry> => {
		const entries: Record<string, Entry> = {};
		for (const [name, stated] of Object.entries(raw ?? {})) {
			const complaint = complainOfName(name);
			if (complaint) context.issues.push(issue(complaint, stated, [name]));
			const reading = read(stated, name);
			if ('value' in reading) entries[name] = reading.value;
			else
				for (const { path, ...finding } of reading.findings) {
					context.issues.push(issue(finding, stated, [name, ...path]));
				}
		}
		return entries;
	});
}
