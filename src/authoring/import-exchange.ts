import type { Settings } from '../files/settings.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ReadExchange, ReadPart } from '../xliff/delivered.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import type { LocaleTexts } from './exchange-texts.ts';
import { importData } from './import-data.ts';
import { importEntry } from './import-entry.ts';
import { importStrings } from './import-strings.ts';

/** What the import of a file comes to, before anything is written. */
export interface Imported {
	/** New texts of translations, and of data files, by their files. */
	entries: Map<string, { text: string; units: number; missing: number }>;
	/** New interface strings, by key. */
	strings: Map<string, string>;
	mistakes: XmlMistake[];
}

/** Holds a delivered file against what is there. */
export function importExchange(
	read: ReadExchange,
	{ open, strings, data }: LocaleTexts,
	{ settings, locale, replaceHuman }: { settings: Settings; locale: Locale; replaceHuman: boolean },
): Imported {
	const { sourceLocale } = settings.site;
	const imported: Imported = { entries: new Map(), strings: new Map(), mistakes: [] };
	const counts = Map.groupBy(read.parts, ({ original }) => original);
	for (const part of read.parts) {
		const { original, offset } = part;
		const mistake =
			(counts.get(original)?.length ?? 0) > 1
				? twice(part)
				: languageMistake(part, locale, sourceLocale);
		if (mistake) {
			imported.mistakes.push(mistake);
			continue;
		}
		const key = keyOf(original, sourceLocale);
		const article = key === undefined ? undefined : open(key);
		const inData = data.find((one) => one.original === original);
		if (original === `locales/${sourceLocale}.json`) {
			const options = { locale: locale.tag, replaceHuman, english: locale.english };
			const result = importStrings(part, strings, options);
			imported.strings = result.strings;
			imported.mistakes.push(...result.mistakes);
		} else if (inData) {
			const { text, units, mistakes } = importData(part, inData, {
				locale: locale.tag,
				replaceHuman,
			});
			imported.mistakes.push(...mistakes);
			if (text !== undefined) imported.entries.set(inData.file, { text, units, missing: 0 });
		} else if (article && !('unreadable' in article)) {
			const { file, units, missing, mistakes } = importEntry(part, article, {
				locale: locale.tag,
				replaceHuman,
			});
			imported.mistakes.push(...mistakes);
			if (file === undefined || file === article.file) continue;
			imported.entries.set(`content/${locale.tag}/${key}.mdx`, { text: file, units, missing });
		} else imported.mistakes.push({ offset, ...unknown(original) });
	}
	return imported;
}

function keyOf(original: string, sourceLocale: string): string | undefined {
	const start = `content/${sourceLocale}/`;
	const isOurs = original.startsWith(start) && original.endsWith('.mdx');
	return isOurs ? original.slice(start.length, -'.mdx'.length) : undefined;
}

function twice({ original, offset }: ReadPart): XmlMistake {
	const message = `The file has more than one part for \`${original}\`.`;
	return { offset, message, hint: 'Keep the one that is right.' };
}

function unknown(original: string): Pick<XmlMistake, 'message' | 'hint'> {
	return {
		message: `There is nothing to translate in \`${original}\`: no such source, or one with mistakes.`,
		hint: 'If the article has been renamed or removed since the export, export anew.',
	};
}

function languageMistake(
	{ sourceLocale, targetLocale, offset }: ReadPart,
	{ tag }: Locale,
	source: string,
): XmlMistake | undefined {
	if (targetLocale.toLowerCase() !== tag.toLowerCase()) {
		const message = `This part is for \`${targetLocale}\`, and the file for \`${tag}\`.`;
		return { offset, message, hint: 'Import each language from a file of its own.' };
	}
	if (sourceLocale.toLowerCase() === source.toLowerCase()) return undefined;
	const message = `This was translated from \`${sourceLocale}\`, but the source is written in \`${source}\`.`;
	return { offset, message, hint: 'Deliver the translation of what was exported.' };
}
