import { readFileSync } from 'node:fs';
import { roleOf } from '../files/layout.ts';
import type { Settings } from '../files/settings.ts';
import { factShower } from '../files/show-facts.ts';
import { type FoundFile, readText, walk } from '../files/walk.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Environment } from '../files/environment.ts';
import type { ShowFact } from '../xliff/inline.ts';
import { type DataTexts, readDataTexts } from './data-texts.ts';
import { readLocaleFiles } from './locale-files.ts';
import { isUpToDate, type OpenTexts, openTexts } from './open-texts.ts';
import { sameAsEnglish, sharedNames, stringProgress } from './string-progress.ts';
import { type StringText, stringTexts } from './string-units.ts';

/** An article's source and its translation, where there is one. */
export interface ArticleTexts {
	key: string;
	original: string;
	source: OpenTexts;
	translation: OpenTexts | undefined;
	/** What the file of the translation says, byte for byte. */
	file: string | undefined;
}

/** Everything that can be translated into a locale. */
export interface LocaleTexts {
	/** The keys of the articles in the source locale. */
	keys: readonly string[];
	/**
	 * Reads an article: its texts are large beside its files, so that only who asks for all of them has them
	 * all. Nothing for a draft and for an original of the locale.
	 *
	 * @param onlyWork nothing, either, for what is translated and up to date
	 */
	open: (key: string, onlyWork?: 'onlyWork') => ArticleTexts | { unreadable: string } | undefined;
	strings: StringText[];
	/** The words of the site, and the names of topics. */
	data: DataTexts[];
}

/** Reads what is to be translated into a locale: of articles the source and that locale alone. */
export function readLocaleTexts(
	environment: Environment,
	settings: Settings,
	locale: Locale,
): LocaleTexts {
	const { root } = environment;
	const show = factShower(settings);
	const showFact: ShowFact = (id, request) => show(id, locale.tag, request);
	const sources = articlesIn(root, settings.site.sourceLocale);
	const translations = articlesIn(root, locale.tag);
	return {
		keys: [...sources.keys()],
		open: (key, onlyWork) => openArticle(key, { sources, translations, showFact }, onlyWork),
		strings: readStrings(environment, settings, locale),
		data: readDataTexts(environment, settings, locale.tag),
	};
}

type Found = ReadonlyMap<string, FoundFile>;

function openArticle(
	key: string,
	{ sources, translations, showFact }: { sources: Found; translations: Found; showFact: ShowFact },
	onlyWork: 'onlyWork' | undefined,
): ReturnType<LocaleTexts['open']> {
	const [found, there] = [sources.get(key), translations.get(key)];
	if (!found) return undefined;
	const source = openFile(found, showFact)?.texts;
	if (!source) return { unreadable: found.file };
	if (source.draft) return undefined;
	const article = { key, original: found.file, source };
	if (!there) return { ...article, translation: undefined, file: undefined };
	const text = onlyWork && readText(there);
	if (text && 'text' in text && isUpToDate(text.text, source)) return undefined;
	const own = openFile(there, showFact);
	if (!own) return { unreadable: there.file };
	return own.texts.isOriginal ? undefined : { ...article, translation: own.texts, file: own.file };
}

function articlesIn(root: string, locale: string): Map<string, FoundFile> {
	return new Map(
		walk(root, `content/${locale}`).files.flatMap((found): [string, FoundFile][] => {
			const place = roleOf(found.file);
			return place.kind === 'entry' ? [[place.key, found]] : [];
		}),
	);
}

function openFile(
	found: FoundFile,
	showFact: ShowFact,
): { texts: OpenTexts; file: string } | undefined {
	const read = readText(found);
	if (!('text' in read)) return undefined;
	const texts = openTexts(read.text, showFact);
	const mark = readFileSync(found.path, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
	return texts && { texts, file: mark + read.text };
}

function readStrings(environment: Environment, settings: Settings, locale: Locale): StringText[] {
	const { locales, site } = settings;
	const source = locales.get(site.sourceLocale);
	if (!source) return [];
	const files = readLocaleFiles(environment);
	const sources = [locales.get('en'), source].flatMap((one) => one ?? []);
	const written = files.own.get(locale.tag)?.strings ?? {};
	const names = sharedNames(files.shipped);
	const same = sameAsEnglish(locale.tag, files);
	const { toDo } = stringProgress(locale, { written, sources, names, same });
	return stringTexts(locale, { source, toDo: new Set(toDo) });
}
