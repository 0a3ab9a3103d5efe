import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOutdated } from '../../catalog/state.ts';
import { blockDiff, type BlockChange } from '../block-diff.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { diffLines } from '../diff-text.ts';
import { isShallow, versionsOf } from '../git.ts';
import { oldBlocks } from '../old-blocks.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { blocksIn } from '../source-blocks.ts';
import { openTranslation, type OpenTranslation } from '../translation.ts';
import { withWrittenTags } from '../written-tags.ts';

export const diffCommand: Command = {
	name: 'diff',
	parameters: ['locale', 'key'],
	about: 'shows what changed in the source since a translation was made',
	run: diff,
};

function diff({ args, environment }: Given): Outcome | Refusal {
	const [locale = '', key = ''] = args;
	const opened = openTranslation(environment, locale, key);
	if (isRefusal(opened)) return opened;
	const { entry, article } = opened;
	if (entry.source === undefined) {
		return {
			message: `${entry.file} does not say which state of its source it was made from.`,
			hint: `Compare the two; once it is current, run \`npm run i18n -- stamp ${locale} ${key}\`.`,
		};
	}
	const said = { locale, key, file: entry.file, source: article.source.file };
	if (!isOutdated(article, entry)) {
		const summary = `${entry.file} is up to date: its source has not changed since.`;
		return { json: { ...said, unknown: null, changes: [] }, summary };
	}
	return show(opened, environment.root, said);
}

function show(
	{ entry, article: { source }, subject }: OpenTranslation,
	root: string,
	said: Record<string, string>,
): Outcome {
	const recorded = entry.source?.split('.') ?? [];
	const versions = versionsOf(root, source.file);
	const old = 'unknown' in versions ? recorded.map(() => undefined) : oldBlocks(recorded, versions);
	const today = blocksIn(readFileSync(join(root, source.file), 'utf8'));
	const changes = blockDiff(recorded, old, today).map((change) => ({
		...change,
		old: shown(change.old),
		now: shown(change.now),
		heading: headingOf(change, source.body.headings),
	}));
	const reason = whyUnknown(changes, 'unknown' in versions ? versions.unknown : undefined, root);
	const { isTTY } = process.stdout;
	const colours = isTTY && !process.env['NO_COLOR'];
	const { sourceLocale } = subject.settings.site;
	return {
		lines: diffLines(changes, { locale: sourceLocale, colours }),
		json: {
			...said,
			unknown: reason ?? null,
			changes: changes.map(({ kind, heading, old, now }) => ({ kind, heading, old, now })),
		},
		remarks: reason ? [`note: The old text is unknown: ${reason}.`] : [],
		summary: `${source.file}: ${counted(changes.length, 'block')} changed since ${entry.file} was made.`,
	};
}

function shown(text: string | undefined): string | undefined {
	return text === undefined ? undefined : withWrittenTags(text);
}

function headingOf({ section, isFrontMatter }: BlockChange, headings: readonly { text: string }[]) {
	if (isFrontMatter) return 'Title, description and keywords';
	return headings[section]?.text ?? 'Beginning';
}

/** Why an old text that a reader would want to see is not there. */
function whyUnknown(changes: readonly BlockChange[], why: string | undefined, root: string) {
	const isMissing = changes.some(({ kind, old }) => kind !== 'added' && old === undefined);
	if (!isMissing) return undefined;
	if (why !== undefined) return why;
	return isShallow(root)
		? 'this clone is shallow; `git fetch --unshallow` brings the rest'
		: 'git has no state of the source with these blocks';
}
