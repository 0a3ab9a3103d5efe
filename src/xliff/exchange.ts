import type { Marked } from './marked.ts';

/** What goes to the translators of one locale, whatever the format. */
export interface Exchange {
	sourceLocale: string;
	targetLocale: string;
	/** How to speak to readers, for translators. */
	tone?: string | undefined;
	parts: readonly ExchangePart[];
}

/** What belongs to one file of the source. */
export interface ExchangePart {
	/** The key of an article, `strings`, `site` or `topics`. */
	key: string;
	/** The file of the source: `content/en/faq/x.mdx`. */
	original: string;
	/** For people: what the part is about. */
	title: string;
	/** The digests of the source's blocks on the day of the export, which the translation will record. */
	digests?: string;
	/** The digests of the translation's own blocks, to tell what people change meanwhile. */
	translation?: string | undefined;
	units: readonly Unit[];
}

/** One text. */
export interface Unit {
	/** Unique in its part. */
	id: string;
	source: Marked;
	/** Codes are those of the source; what only the translation has follows behind them. */
	target?: Marked | undefined;
	/** Of the target. */
	state?: UnitState | undefined;
	/** The translation of what the source said before. */
	previous?: Previous | undefined;
	/** For people: what the text is, and which terms to use. */
	notes: readonly string[];
}

/** What was said before the source changed. */
export interface Previous {
	/** `undefined` where nobody knows. */
	source: Marked | undefined;
	/** Codes are those of that source, or else of today's. */
	target: Marked;
}

/** Who answers for a text: nobody yet, somebody, or somebody and a second one. In the order of trust. */
export const unitStates = ['machine', 'human', 'reviewed'] as const;
export type UnitState = (typeof unitStates)[number];

/** Attributes of ours in XLIFF files. */
export const jawabNamespace = 'urn:jawab:xliff:1.0';

/** What a file of XLIFF must be smaller than: more is no translation, but an attack or an accident. */
export const largestFile = 48 * 1024 * 1024;
