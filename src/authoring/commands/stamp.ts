import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../catalog/entry.ts';
import type { Subject } from '../../checks/subject.ts';
import { type Changes, foresee } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { sourceEdit } from '../front-matter-edit.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { splice } from '../splice.ts';
import { openTranslation } from '../translation.ts';
import { writeChanges } from '../write-changes.ts';

export const stampCommand: Command = {
	name: 'stamp',
	parameters: ['locale', 'key'],
	about: 'says that a translation is current: its line `source:` is written anew',
	run: stamp,
};

function stamp({ args, environment }: Given): Outcome | Refusal {
	const [locale = '', key = ''] = args;
	const opened = openTranslation(environment, locale, key);
	if (isRefusal(opened)) return opened;
	const { entry, article, subject } = opened;
	const problems = opened.errors.filter(({ file }) => file === entry.file);
	if (problems.length > 0) {
		return { message: `${entry.file} has errors.`, hint: 'Mend them first.', problems };
	}
	const source = article.source.body.blocks.join('.');
	const json = { locale, key, file: entry.file, source, wasCurrent: entry.source === source };
	if (json.wasCurrent) return { json, summary: `${entry.file} was up to date already.` };
	const changes = stampChanges([entry], source, { subject, root: environment.root });
	if (isRefusal(changes)) return changes;
	writeChanges(environment.root, changes);
	const remark =
		'note: It is still marked as a machine translation. Once somebody has reviewed it, write `translation: reviewed`.';
	return {
		json,
		remarks: entry.translation === 'machine' ? [remark] : [],
		summary: `${entry.file} is up to date.`,
	};
}

/** The new texts of translations that are said to be current, once it is sure that they say so. */
export function stampChanges(
	entries: readonly Entry[],
	source: string,
	{ subject, root }: { subject: Subject; root: string },
): Changes | Refusal {
	const changes = new Map<string, string>();
	for (const { file } of entries) {
		const text = readFileSync(join(root, file), 'utf8');
		changes.set(file, splice(text, [sourceEdit(text, source)]));
	}
	const after = foresee(subject, changes).subject.entries;
	const unstamped = entries.find(({ file }) => {
		return after.find(({ entry }) => entry.file === file)?.entry.source !== source;
	});
	if (!unstamped) return changes;
	return {
		message: `The front matter of ${unstamped.file} is written in a way that only people can change.`,
		hint: `Write this line into it: \`source: ${source}\`.`,
	};
}
