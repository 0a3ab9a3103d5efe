import { type Locale, resolveLocales } from '../i18n/locale.ts';
import { checkStrings } from '../i18n/messages.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { parseJson } from '../problems/json.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { namedProblemAt, problemAt, validate } from '../problems/validate.ts';
import { localeFile, type LocaleFile } from '../schemas/locale.ts';
import { atTop, type SourceFile } from './walk.ts';

export interface LocaleSources {
	/** The files of the knowledge base, by tag. */
	own: ReadonlyMap<string, SourceFile>;
	/** Tags of files that are there, but cannot be read: what is wrong with them is told elsewhere. */
	unreadable: readonly string[];
	/** Those that the generator ships, by tag. */
	shipped: ReadonlyMap<string, SourceFile>;
	sourceLocale: string;
	/** `site.yaml`, which names the source locale. */
	site: Parsed | undefined;
}

/** Reads and completes the locales of a knowledge base, and checks what its own files say. */
export function readLocales({ own, unreadable, shipped, sourceLocale, site }: LocaleSources): {
	locales: ReadonlyMap<string, Locale>;
	problems: Problem[];
} {
	const readOwn = [...own].map(([tag, file]) => ({ tag, ...readFile(file) }));
	const readShipped = [...shipped].map(([tag, file]) => ({ tag, ...readFile(file) }));
	const shippedFiles = toMap(readShipped);
	const { locales, findings } = resolveLocales({
		own: new Map([...unreadable.map(standIn), ...toMap(readOwn)]),
		shipped: shippedFiles,
		sourceLocale,
	});
	const parsed = new Map(readOwn.map(({ tag, parsed }) => [tag, parsed]));
	const english = shippedFiles.get('en')?.strings ?? {};
	return {
		locales,
		problems: [
			...readOwn.flatMap(({ problems }) => problems),
			...readOwn.flatMap(({ tag, value, parsed }) =>
				checkStrings({ tag, strings: value?.strings ?? {}, english }).map(
					({ key, severity, message, hint }) =>
						namedProblemAt(parsed, ['strings', key], { severity, message, hint }),
				),
			),
			...readOwn.flatMap(({ value, parsed }) =>
				findUnknownKeys(value?.sameAsEnglish ?? [], Object.keys(english), parsed),
			),
			...findings.map(({ file, tag, path, ...said }) => {
				const place = file === 'site' ? site : parsed.get(tag);
				if (place) return problemAt(place, path, said);
				return {
					...atTop(`locales/${tag}.json`, said.message, said.hint),
					severity: said.severity,
				};
			}),
		],
	};
}

function findUnknownKeys(
	keys: readonly string[],
	known: readonly string[],
	parsed: Parsed,
): Problem[] {
	return keys.flatMap((key, index) => {
		if (known.includes(key)) return [];
		const meant = didYouMean(key, known);
		return [
			problemAt(parsed, ['sameAsEnglish', index], {
				severity: 'warning',
				message: `There is no string \`${key}\`.`,
				hint: meant ? `Did you mean \`${meant}\`?` : 'Remove it.',
			}),
		];
	});
}

interface Read {
	tag: string;
	parsed: Parsed;
	value: LocaleFile | undefined;
	problems: Problem[];
}

function readFile({ file, text }: SourceFile): Omit<Read, 'tag'> {
	const parsed = parseJson(file, text);
	return { parsed, ...validate(localeFile, parsed) };
}

/** A file that cannot be read still stands for its locale, so that one mistake is not told as many. */
function toMap(files: readonly Read[]): Map<string, LocaleFile> {
	return new Map(files.map(({ tag, value }) => (value ? [tag, value] : standIn(tag))));
}

function standIn(tag: string): [string, LocaleFile] {
	return [tag, { name: tag }];
}
