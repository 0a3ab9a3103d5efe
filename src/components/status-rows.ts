import type { StateCounts, StatusCell, StatusRow } from '../catalog/status-page.ts';

/** How an article stands in a locale, with where to change that. */
export interface LinkedCell extends StatusCell {
	/** Leads to the file in the repository, or to a new one. */
	editHref?: string | undefined;
}

export interface LinkedRow extends Omit<StatusRow, 'cells'> {
	cells: readonly LinkedCell[];
}

/** How far a locale has come. */
export interface LocaleTotal {
	tag: string;
	/** What the language calls itself. */
	name: string;
	counts: StateCounts;
	total: number;
	/** The sources among them. */
	translated: number;
}

/** The states, the best first. */
export const states = ['source', 'current', 'outdated', 'machine', 'fallback'] as const;
