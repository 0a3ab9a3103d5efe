import { counted } from './counted.ts';
import { alignColumns } from './display-width.ts';
import type { LocaleStatus } from './status.ts';

/** How many pieces of work a locale shows where all locales are shown. */
const fewest = 5;

const columns = [
	'locale',
	'',
	'up to date',
	'contradicted',
	'outdated',
	'machine',
	'missing',
	'drafts',
	'strings',
	'to do',
	'words',
	'to review',
];

/** The table of all locales, and below it what is to be done in each. */
export function statusLines(statuses: readonly LocaleStatus[], all: boolean): string[] {
	const table = alignColumns([columns, ...statuses.map(row)]);
	const work = statuses.filter((status) => status.work.length > 0);
	if (work.length === 0) return table;
	const legend =
		'(* takes less than five minutes: 6 words a minute, or 18 to review, and a minute to begin)';
	return [...table, ...work.flatMap((status) => workLines(status, all)), '', legend];
}

function row({ locale, name, entries, strings, words }: LocaleStatus) {
	const { current, contradicted, outdated, machine, missing, drafts } = entries;
	return [
		locale,
		name,
		current,
		contradicted,
		outdated,
		machine,
		missing,
		drafts,
		strings.done,
		strings.toDo.length,
		words.translate,
		words.review,
	];
}

function workLines({ locale, name, work }: LocaleStatus, all: boolean): string[] {
	const shown = all ? work : work.slice(0, fewest);
	const rows = shown.map(({ kind, key, contradicted, words, quick }) => [
		quick ? ' *' : '  ',
		kind,
		key,
		words,
		'words',
		contradicted > 0 ? `${counted(contradicted, 'figure')} unlike the source: npm run check` : '',
	]);
	const rest = work.length - shown.length;
	return [
		'',
		`${locale} (${name}), the most harmful first:`,
		...alignColumns(rows),
		...(rest > 0 ? [`   … and ${rest} more: npm run i18n -- status --locale ${locale}`] : []),
	];
}
