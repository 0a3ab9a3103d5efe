import { readFileSync } from 'node:fs';
import { roleOf } from '../files/layout.ts';
import type { Settings } from '../files/settings.ts';
import { factShower } from '../files/show-facts.ts';
import { type FoundFile, readText, walk } from '../files/walk.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Environment } from '../files/environment.ts';
import type { ShowFact } from '../xliff/inline.ts';
import { readLocaleFiles } from './locale-files.ts';
import { type OpenTexts, openTexts } from './open-texts.ts';
import { sharedNames, stringProgress } from './string-progress.ts';
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
	articles: Map<string, ArticleTexts>;
	strings: StringText[];
	/** Files that have mistakes, and are left out. */
	unreadable: string[];
}

/** Reads what is to be translated into a locale: of articles the source and that locale alone. */
export function readLocaleTexts(
	environment: Environment,
	settings: Settings,
	locale: Locale,
): LocaleTexts {
	const { root } = environment;
	const { sourceLocale } = settings.site;
	const show = factShower(settings);
	const showFact: ShowFact = (id, request) => show(id, locale.tag, request);
	const articles = new Map<string, ArticleTexts>();
	const unreadable: string[] = [];
	for (const found of articlesIn(root, sourceLocale)) {
		const { file, key } = found;
		const source = openFile(found, showFact);
		if (!source) unreadable.push(file);
		else if (!source.texts.draft) {
			articles.set(key, {
				...{ key, original: file, source: source.texts },
				...{ translation: undefined, file: undefined },
			});
		}
	}
	for (const found of articlesIn(root, locale.tag)) {
		const article = articles.get(found.key);
		const translation = article && openFile(found, showFact);
		if (article && translation && !translation.texts.isOriginal) {
			articles.set(found.key, { ...article, ...translation, translation: translation.texts });
		} else if (article) {
			articles.delete(found.key);
			if (!translation) unreadable.push(found.file);
		}
	}
	return { articles, strings: readStrings(environment, settings, locale), unreadable };
}

function articlesIn(root: string, locale: string): (FoundFile & { key: string })[] {
	return walk(root, `content/${locale}`).files.flatMap((found) => {
		const place = roleOf(found.file);
		return place.kind === 'entry' ? [{ ...found, key: place.key }] : [];
	});
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
	const { own, shipped } = readLocaleFiles(environment);
	const sources = [locales.get('en'), source].flatMap((one) => one ?? []);
	const written = own.get(locale.tag)?.strings ?? {};
	const names = sharedNames(shipped);
	const { toDo } = stringProgress(locale, { written, sources, names });
	return stringTexts(locale, { source, toDo: new Set(toDo) });
}
