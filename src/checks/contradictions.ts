import type { Entry } from '../catalog/entry.ts';
import { unchangedSince, type Unchanged } from '../contradictions/align.ts';
import { findContradictions, type Finding } from '../contradictions/find-contradictions.ts';
import { factForms, type FactForms } from '../contradictions/fact-forms.ts';
import { lexiconOf } from '../contradictions/lexicon.ts';
import { sayTypedFact } from '../contradictions/messages.ts';
import { passagesOf, type Passage } from '../contradictions/passages.ts';
import { findTypedFacts } from '../contradictions/typed-facts.ts';
import { applyWaivers } from '../contradictions/waivers.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';
import { termsCheck, type Unsaid } from './terms.ts';
import { toProblem, unsaidTeller } from './unsaid.ts';

/**
 * Where translations contradict their sources, or call things otherwise than the glossary, and where a
 * figure is typed that a fact holds. Findings that an entry's front matter allows are left out; what it
 * allows in vain is told.
 */
export function checkContradictions(subject: Subject): Problem[] {
	const forms = formsByLocale(subject);
	const findUnsaid = termsCheck(subject.settings);
	const unsaid = unsaidTeller();
	const groups = Map.groupBy(subject.entries, ({ entry }) => entry.key);
	const problems = [...groups.values()].flatMap((group) => {
		const source = sourceIn(group);
		const original = source && readableText(source, subject);
		return group.flatMap((read) => {
			const text = read === source ? original : readableText(read, subject);
			if (!text) return [];
			const typed = typedFacts(text, forms(read.entry.locale));
			const isCompared = original && source !== read && read.entry.role === 'translation';
			const compared = isCompared ? compareWith(original, text, { subject, findUnsaid }) : [];
			const partly = isPartly(read.entry, original);
			const { findings, idle } = withoutWaived(read, [...typed, ...compared], partly);
			const told = findings.flatMap((found) => {
				if (!('tell' in found)) return [toProblem(found, read.entry.file)];
				unsaid.note(found, read.entry);
				return [];
			});
			return [...told, ...idle];
		});
	});
	return [...problems, ...unsaid.tell()];
}

interface ReadText {
	read: ReadEntry;
	locale: string;
	passages: Passage[];
}

function sourceIn(group: readonly ReadEntry[]): ReadEntry | undefined {
	const withRole = (role: Entry['role']) => group.find(({ entry }) => entry.role === role);
	return withRole('source') ?? withRole('original');
}

function readableText(read: ReadEntry, { parseAgain, unreadable }: Subject) {
	const { file, locale } = read.entry;
	const parsed = unreadable.has(file) ? undefined : parseAgain(file);
	if (!parsed) return undefined;
	return { read, locale, passages: passagesOf(parsed, { frontMatter: read.frontMatter, locale }) };
}

function compareWith(
	source: ReadText,
	text: ReadText,
	{ subject, findUnsaid }: { subject: Subject; findUnsaid: ReturnType<typeof termsCheck> },
): (Finding | Unsaid)[] {
	// A draft is not finished, so what it lacks says nothing.
	if (text.read.entry.draft || source.read.entry.draft) return [];
	const { site, glossary } = subject.settings;
	const unchanged = unchangedOf(text.read.entry, source);
	const names = [site.name].filter((name) => !glossary.keep.includes(name));
	return [
		...findContradictions(source, text, { names, unchanged }),
		...findUnsaid(source, text, unchanged),
	];
}

/** What has stayed of the source of an outdated translation. */
function unchangedOf(entry: Entry, source: ReadText): Unchanged | undefined {
	const recorded = outdatedBy(entry, source);
	const today = source.read.entry.body.blocks.map((digest) => ({ digest }));
	return recorded && unchangedSince(recorded, today);
}

/** The blocks that the translation was made from, if they are not today's. */
function outdatedBy({ source: recorded }: Entry, { read }: ReadText): string[] | undefined {
	const today = read.entry.body.blocks.join('.');
	return recorded === undefined || recorded === today ? undefined : recorded.split('.');
}

/** Whether an entry is compared in part, so that what it allows may concern the rest. */
function isPartly(entry: Entry, source: ReadText | undefined): boolean {
	if (entry.role !== 'translation') return false;
	return (
		entry.draft || !source || source.read.entry.draft || outdatedBy(entry, source) !== undefined
	);
}

function typedFacts({ locale, passages }: ReadText, forms: FactForms | undefined): Finding[] {
	if (!forms) return [];
	const isUnspaced = lexiconOf(locale).language.isUnspaced ?? false;
	return passages.flatMap(({ kind, parts }) =>
		parts.flatMap((part) =>
			findTypedFacts(part.text, part.content(), forms, isUnspaced).map((typed) => ({
				...sayTypedFact(typed, kind === 'fields'),
				place: part.place(typed.start),
			})),
		),
	);
}

function formsByLocale({ settings: { facts, locales } }: Subject) {
	const forms = new Map<string, FactForms>();
	return (tag: string): FactForms | undefined => {
		const locale = locales.get(tag);
		if (locale && !forms.has(tag)) forms.set(tag, factForms(facts, locale));
		return forms.get(tag);
	};
}

/** What is left to tell of an entry, and the waivers that allow what nobody does. */
function withoutWaived<T extends { texts: readonly string[] }>(
	{ entry, frontMatter }: ReadEntry,
	found: readonly T[],
	isPartly: boolean,
): { findings: T[]; idle: Problem[] } {
	const { findings, unused } = applyWaivers(found, entry.allow);
	if (isPartly) return { findings, idle: [] };
	const idle = unused.map((index) =>
		problemAt(frontMatter, ['allow', index], {
			severity: 'warning',
			message: `Nothing is found with the text \`${entry.allow[index]?.text}\`, so nothing needs to be allowed.`,
			hint: 'Remove this waiver, or write the text as the finding shows it.',
		}),
	);
	return { findings, idle };
}
