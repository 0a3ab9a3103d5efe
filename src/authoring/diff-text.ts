import { styleText } from 'node:util';
import type { BlockChange } from './block-diff.ts';
import { type Part, wordDiff } from './word-diff.ts';

/** A change with the heading of its section in words. */
export interface ShownChange extends BlockChange {
	heading: string;
}

/** How a change is written: with colours for a terminal, with brackets elsewhere. */
export interface Style {
	/** Of the source. */
	locale: string;
	colours: boolean;
}

/** The lines that show what changed. */
export function diffLines(changes: readonly ShownChange[], style: Style): string[] {
	return changes.flatMap((change) => [
		'',
		`${change.heading} (${change.kind})`,
		...indent(body(change, style)),
	]);
}

function body({ kind, old, now }: ShownChange, style: Style): string {
	if (kind === 'changed' && old === undefined) return now ?? '';
	if (kind === 'removed' && old === undefined) return 'The old text is unknown.';
	return wordDiff(old ?? '', now ?? '', style.locale)
		.map((part) => show(part, style))
		.join('');
}

function show({ kind, text }: Part, { colours }: Style): string {
	if (kind === 'same') return text;
	if (!colours) return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
	const format = kind === 'removed' ? (['red', 'strikethrough'] as const) : (['green'] as const);
	return styleText([...format], text, { validateStream: false });
}

function indent(text: string): string[] {
	return text.split('\n').map((line) => `  ${line}`);
}
