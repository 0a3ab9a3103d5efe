import type { Catalog } from '../catalog/catalog.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import type { Settings } from '../files/settings.ts';
import type { Parsed } from '../mdx/parse.ts';

/** What the checks look at: everything that could be read. */
export interface Subject {
	settings: Settings;
	/** Drafts, too: what is wrong with them is told while they are written. */
	entries: readonly ReadEntry[];
	/** What readers will see. */
	catalog: Catalog;
	/** Every file of `public/`, as pages name it: `/images/label.svg`. */
	publicFiles: ReadonlySet<string>;
	/**
	 * Files with errors of their own, and those that lie under a wrong name. What depends on them is not
	 * judged: one mistake is told once.
	 */
	unreadable: ReadonlySet<string>;
	/** Entries do not keep their bodies: parses a file once more; `undefined` when it is gone. */
	parseAgain: (file: string) => Parsed | undefined;
}
