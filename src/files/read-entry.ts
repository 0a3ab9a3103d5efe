import type { Entry } from '../catalog/entry.ts';
import { blocksOf } from '../mdx/blocks.ts';
import { lint } from '../mdx/lint.ts';
import { factsIn } from '../mdx/interpolate.ts';
import { outlineOf, type Outline } from '../mdx/outline.ts';
import { parse, type Parsed as ParsedMdx } from '../mdx/parse.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { referenceNames } from '../policies/references.ts';
import { type EntryRole, type FrontMatter, frontMatterSchema } from '../schemas/article.ts';
import { misplaced } from '../schemas/misplaced.ts';
import { digestOf } from './digest.ts';
import { findHiddenDirections } from './hidden-directions.ts';
import type { FileRole } from './layout.ts';
import { atTop, type SourceFile } from './walk.ts';
import { withWrittenTexts } from './written-texts.ts';

/** What a file is by its place: an entry of an article in a locale. */
export type EntryPlace = Extract<FileRole, { kind: 'entry' }>;

/** An entry as its file says it, with what only checks need. */
export interface ReadEntry {
	entry: Entry;
	frontMatter: Parsed;
	outline: Outline;
}

/** Reads one MDX file: front matter, and of the body what the catalog and the checks need. */
export function readEntry(
	source: SourceFile,
	place: EntryPlace,
	sourceLocale: string,
): {
	/** `undefined` when the front matter has a mistake. */
	read: ReadEntry | undefined;
	/** As much of it as there is to say, for checks to go on with. */
	readable: ReadEntry | undefined;
	problems: Problem[];
} {
	const { file, text } = source;
	const mdx = parse(text, file);
	if (!mdx.frontMatter) {
		const problem = /^\s*-{3,}[ \t]*\r?\n[\s\S]*?\n-{3,}/.test(text)
			? atTop(file, ...lateFrontMatter)
			: atTop(file, ...noFrontMatter);
		const problems = mdx.problems.length > 0 ? mdx.problems : [problem];
		return { read: undefined, readable: undefined, problems };
	}
	const frontMatter = parseYaml(file, mdx.frontMatter.text, mdx.frontMatter.line);
	const role = roleOf(frontMatter.value, place.locale, sourceLocale);
	const { value, problems } = validateFrontMatter(frontMatter, place, role, mdx.frontMatter.text);
	const all = [...problems, ...mdx.problems, ...lint(mdx), ...findHiddenDirections(source)];
	const said = value ?? soundPart(frontMatter, place, role);
	if (!said) return { read: undefined, readable: undefined, problems: all };
	const outline = outlineOf(mdx);
	const entry = toEntry({ value: said, place, role, mdx, outline });
	const readable = { entry, frontMatter, outline };
	return { read: value && readable, readable, problems: all };
}

const noFrontMatter = [
	'This article has no front matter, and so no title.',
	'Begin the file with three lines: `---`, `title: …`, `---`.',
] as const;

const lateFrontMatter = [
	'The front matter does not begin where the file begins.',
	'Let the first line be `---`: three hyphens, with nothing before or after them.',
] as const;

/** The fields of a front matter with which nothing is wrong. */
function soundPart(
	{ value }: Parsed,
	{ collection, name }: EntryPlace,
	role: EntryRole,
): FrontMatter | undefined {
	const schema = frontMatterSchema(collection, role);
	const stated = isRecord(value) ? value : {};
	const wrong = new Set(
		(schema.safeParse(stated).error?.issues ?? []).flatMap((issue) =>
			issue.code === 'unrecognized_keys' && issue.path.length === 0
				? issue.keys
				: String(issue.path[0]),
		),
	);
	const sound = Object.entries(stated).filter(([field]) => !wrong.has(field));
	return schema.safeParse({ title: name, ...Object.fromEntries(sound) }).data;
}

/** What decides the role of an entry: where it lies, and whether it says that it is an original. */
function roleOf(frontMatter: unknown, locale: string, sourceLocale: string): EntryRole {
	if (locale === sourceLocale) return 'source';
	return isRecord(frontMatter) && frontMatter['original'] === true ? 'original' : 'translation';
}

function validateFrontMatter(
	parsed: Parsed,
	{ collection }: EntryPlace,
	role: EntryRole,
	text: string,
) {
	const written = { ...parsed, value: withWrittenTexts(parsed.value, text) };
	return validate(frontMatterSchema(collection, role), written, (key) => misplaced(key, role));
}

function toEntry(input: {
	value: FrontMatter;
	place: EntryPlace;
	role: EntryRole;
	mdx: ParsedMdx;
	outline: Outline;
}): Entry {
	const { value, place, role, mdx, outline } = input;
	const { title, description, keywords } = value;
	const shown = [title, description ?? ''].flatMap((text) => factsIn(text).map(({ id }) => id));
	const referred = referenceNames.flatMap((name) => value.policy?.[name] ?? []);
	return {
		...value,
		key: place.key,
		locale: place.locale,
		collection: place.collection,
		role,
		file: mdx.file,
		digest: digestOf(mdx.text),
		slug: value.slug ?? place.name,
		body: {
			headings: outline.headings.map(({ depth, id, text }) => ({ depth, id, text })),
			links: [...new Set(outline.links.flatMap(({ target }) => keyIn(target) ?? []))],
			pictures: [...new Set(outline.images.map(({ src }) => src))],
			facts: [...new Set([...shown, ...referred, ...outline.facts.map(({ id }) => id)])],
			hasMarkets: outline.hasMarketTable || outline.markets.length > 0,
			// Translations record those of their source; nobody asks for their own.
			blocks:
				role === 'translation'
					? []
					: blocksOf(mdx, { title, description, keywords }).map(({ digest }) => digest),
			words: outline.words,
		},
	};
}

/** @example keyIn('policies/returns#damaged') // => 'policies/returns' */
export function keyIn(target: string): string | undefined {
	return /^([a-z][a-z0-9-]*\/[^/#?\s]+)\/?(?:#.*)?$/.exec(target)?.[1];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
