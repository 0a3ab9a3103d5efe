import { didYouMean } from '../problems/did-you-mean.ts';
import type { Severity } from '../problems/problem.ts';
import type { LocaleFiles } from './locale-files.ts';
import { canonicalTag } from './tag.ts';

/** Something wrong with the tag of a locale, or with those that its file names. */
export interface LocaleFinding {
	/** Where it stands: in `locales/<tag>.json`, or at `sourceLocale` in `content/site.yaml`. */
	file: 'locale' | 'site';
	tag: string;
	/** The place in the file; empty for its name. */
	path: (string | number)[];
	severity: Severity;
	message: string;
	hint: string;
}

/** Checks the names of the files, the source locale, and what `fallback` names. */
export function findTagMistakes({ own, sourceLocale }: LocaleFiles): LocaleFinding[] {
	return [
		...[...own.keys()].flatMap((tag) => checkSpelling(tag, rename).map(at(tag, []))),
		...checkSource(sourceLocale, own).map((mistake) => ({
			...at(sourceLocale, ['sourceLocale'])(mistake),
			file: 'site' as const,
		})),
		...[...own].flatMap(([tag, { fallback = [] }]) =>
			fallback.flatMap((named, index) =>
				checkFallback(named, tag, own).map(at(tag, ['fallback', index])),
			),
		),
	];
}

function checkSource(sourceLocale: string, own: LocaleFiles['own']): Mistake[] {
	const spelling = checkSpelling(sourceLocale);
	if (spelling.length > 0) return spelling;
	if (own.has(sourceLocale)) return [];
	return [
		{
			message: `The source locale \`${sourceLocale}\` has no file.`,
			hint: `Write \`locales/${sourceLocale}.json\` with \`{ "name": "…" }\`, or name another locale${suggest(sourceLocale, own.keys())}.`,
		},
	];
}

function checkFallback(named: string, tag: string, own: LocaleFiles['own']): Mistake[] {
	const spelling = checkSpelling(named);
	if (spelling.length > 0) return spelling;
	if (named === tag) {
		return [{ message: `\`${tag}\` cannot fall back to itself.`, hint: 'Remove it.' }];
	}
	if (own.has(named)) return [];
	const others = [...own.keys()].filter((other) => other !== tag);
	return [
		{
			message: `There is no locale \`${named}\` to fall back to.`,
			hint: `Name locales that have a file in \`locales/\`${suggest(named, others)}.`,
		},
	];
}

const rename = (tag: string) => `Rename the file to \`${tag}.json\`.`;
const rewrite = (tag: string) => `Write \`${tag}\`.`;

function checkSpelling(tag: string, mend = rewrite): Mistake[] {
	const canonical = canonicalTag(tag);
	if (canonical === tag) return [];
	if (canonical) {
		return [{ message: `\`${tag}\` is not how this tag is written.`, hint: mend(canonical) }];
	}
	const repaired = canonicalTag(tag.replaceAll('_', '-'));
	return [
		{
			message: `\`${tag}\` is not a language tag.`,
			hint: repaired ? mend(repaired) : 'Write a BCP 47 tag, such as `mr`, `pt-BR` or `zh-Hant`.',
		},
	];
}

function suggest(word: string, candidates: Iterable<string>): string {
	const guess = didYouMean(word, candidates);
	return guess ? `; did you mean \`${guess}\`` : '';
}

function at(tag: string, path: (string | number)[]) {
	return (mistake: Mistake): LocaleFinding => ({
		file: 'locale',
		tag,
		path,
		severity: 'error',
		...mistake,
	});
}

type Mistake = Pick<LocaleFinding, 'message' | 'hint'>;
