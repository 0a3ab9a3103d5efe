import { checkMessage } from '../i18n/messages.ts';
import type { Environment } from '../files/environment.ts';
import type { Settings } from '../files/settings.ts';
import { languageOf, readPo } from '../po/read.ts';
import { messageText } from '../xliff/message.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import type { Delivery } from './commands/import.ts';
import { readLocaleTexts } from './exchange-texts.ts';
import type { Refusal } from './refusal.ts';
import { unknownLocale } from './translation.ts';

/** Holds a delivered PO file against the interface strings that are there. What is fuzzy is left out. */
export function importPo(
	text: string,
	{
		environment,
		settings,
	}: { environment: Environment; settings: Settings; replaceHuman: boolean },
): Delivery | Refusal {
	const messages = attempt(() => readPo(text));
	const language = attempt(() => languageOf(text));
	if (messages === undefined || language === undefined) {
		return { message: 'The file is no PO that can be read.', hint: 'Check it: `msgfmt --check`.' };
	}
	const { locales, site } = settings;
	const tag = [...locales.keys()].find((one) => one.toLowerCase() === language.toLowerCase());
	const locale = locales.get(tag ?? '');
	if (!locale || locale.tag === site.sourceLocale) return unknownLocale(language, locales.keys());
	const texts = readLocaleTexts(environment, settings, locale).strings;
	const byKey = new Map(texts.map((one) => [one.key, one]));
	const english: Readonly<Record<string, string>> = locale.english;
	const strings = new Map<string, string>();
	const mistakes: XmlMistake[] = [];
	for (const { key, source, translation, isFuzzy } of messages) {
		if (translation === undefined || isFuzzy) continue;
		const known = byKey.get(key);
		const offset = Math.max(0, text.indexOf(`msgctxt ${JSON.stringify(key)}`));
		const own = known?.own && messageText(known.own);
		if (own === translation) continue;
		const found =
			known && messageText(known.source) === source
				? checkMessage(locale.tag, translation, english[key] ?? '')
				: [foreign(key)];
		const errors = found.filter(({ severity }) => severity === 'error');
		mistakes.push(
			...errors.map(({ message, hint }) => ({ offset, hint, message: `${key}: ${message}` })),
		);
		if (errors.length === 0) strings.set(key, translation);
	}
	for (const key of twice(text)) {
		strings.delete(key);
		const offset = text.lastIndexOf(`msgctxt ${JSON.stringify(key)}`);
		mistakes.push({
			offset,
			message: `${key}: The string is there more than once.`,
			hint: 'Keep the right one.',
		});
	}
	return { locale: locale.tag, entries: new Map(), strings, mistakes };
}

function foreign(key: string) {
	return {
		severity: 'error' as const,
		message: `There is no string \`${key}\` with this source.`,
		hint: 'It has changed since the export: export anew.',
	};
}

function twice(text: string): string[] {
	const keys = [...text.matchAll(/^msgctxt "([^"]*)"/gm)].map(([, key = '']) => key);
	return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/** The parser of PO throws at what it cannot read. */
function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
