import { buildCatalog, type Catalog } from '../catalog/catalog.ts';
import { type Entry, nameOf } from '../catalog/entry.ts';
import type { Subject } from '../checks/subject.ts';
import { parse } from '../mdx/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { announcementEdits } from './announcement-edits.ts';
import { type Changes, foresee } from './changes.ts';
import { aliasEdit, relatedEdits, sourceEdit } from './front-matter-edit.ts';
import { linkEdits } from './rename-links.ts';
import { restamp } from './restamp.ts';
import { splice } from './splice.ts';

/** What a new key would change. */
export interface Renaming {
	changes: Changes;
	/** Old file and new file. */
	files: readonly (readonly [from: string, to: string])[];
	/** Links, `related:` and announcements that are rewritten, by the file that will hold them. */
	links: ReadonlyMap<string, number>;
	/** Files that get a redirect from their old address. */
	redirects: readonly string[];
	/** Files of translations whose `source:` is brought up to date. */
	stamped: readonly string[];
	/** What would be wrong afterwards. */
	errors: readonly Problem[];
}

/**
 * Prepares a new key for an article in its collection: files, links, announcements, redirects from old
 * addresses, and the digests that translations record, since links are part of what a source says.
 *
 * @param textOf what a file says now
 */
export function renameArticle(
	subject: Subject,
	{ from, to, textOf }: { from: string; to: string; textOf: (file: string) => string },
): Renaming {
	const files: [from: string, to: string][] = [];
	const links = new Map<string, number>();
	const redirects: string[] = [];
	const changes = new Map<string, string | undefined>();
	for (const { entry, outline } of subject.entries) {
		const isRenamed = entry.key === from;
		const file = isRenamed ? `content/${entry.locale}/${to}.mdx` : entry.file;
		const mayLink = outline.links.length > 0 || entry.related?.includes(from);
		if (!isRenamed && !mayLink) continue;
		const text = textOf(entry.file);
		const linking = [
			...linkEdits(parse(text, entry.file), from, to),
			...relatedEdits(text, from, to),
		];
		const edits = [...linking, ...(isRenamed ? aliasEdits(entry, text, from, to) : [])];
		if (linking.length > 0) links.set(file, linking.length);
		if (edits.length > linking.length) redirects.push(file);
		if (isRenamed) changes.set(entry.file, undefined).set(file, splice(text, edits));
		else if (edits.length > 0) changes.set(file, splice(text, edits));
		if (isRenamed) files.push([entry.file, file]);
	}
	for (const { file } of subject.settings.announcements.values()) {
		const text = textOf(file.file);
		const edits = announcementEdits(text, from, to);
		if (edits.length === 0) continue;
		links.set(file.file, edits.length);
		changes.set(file.file, splice(text, edits));
	}
	const stamped = addStamps(subject, changes, { from, to, textOf });
	const { errors } = foresee(subject, changes);
	return { changes, files, links, redirects, stamped, errors };
}

/** An entry with a slug of its own keeps its address. */
function aliasEdits({ slug }: Entry, text: string, from: string, to: string) {
	return slug === nameOf(from) ? [aliasEdit(text, nameOf(from), nameOf(to))] : [];
}

/** Brings the digests of every translation up to date whose source has other links now. */
function addStamps(
	subject: Subject,
	changes: Map<string, string | undefined>,
	{ from, to, textOf }: { from: string; to: string; textOf: (file: string) => string },
): string[] {
	const before = withDrafts(subject);
	const after = withDrafts(foresee(subject, changes).subject);
	return [...after.articles.values()].flatMap(({ key, source, entries }) => {
		const old = before.articles.get(key === to ? from : key)?.source.body.blocks ?? [];
		const blocks = source.body.blocks;
		if (old.join() === blocks.join() || old.length !== blocks.length) return [];
		return [...entries.values()].flatMap(({ file, source: recorded }) => {
			const digests = recorded && restamp(recorded, old, blocks);
			if (digests === undefined || digests === recorded) return [];
			const text = changes.get(file) ?? textOf(file);
			changes.set(file, splice(text, [sourceEdit(text, digests)]));
			return [file];
		});
	});
}

function withDrafts({ entries, settings }: Subject): Catalog {
	const { site, locales, topics } = settings;
	return buildCatalog({
		sourceLocale: site.sourceLocale,
		locales,
		topics,
		entries: entries.map(({ entry }) => entry),
	});
}
