import { resolveLocales } from '../i18n/locale.ts';
import type { LocaleFiles } from '../i18n/locale-files.ts';
import type { LocaleFile } from '../schemas/locale.ts';
import { copiedMessage } from './copied-message.ts';
import { isSameLanguage } from './string-progress.ts';
import { menuName } from './locale-tag.ts';

/**
 * The file of a new locale. Direction and digits are left to CLDR. Where Jawab or a broader locale speaks
 * the language already, the name is all; else every string stands there in the language that readers get
 * until it is translated.
 */
export function newLocale(tag: string, files: LocaleFiles): LocaleFile {
	const own = new Map([...files.own, [tag, { name: tag }]]);
	const locale = resolveLocales({ ...files, own }).locales.get(tag);
	const name = files.shipped.get(tag)?.name ?? menuName(tag);
	const strings = Object.entries(locale?.strings ?? {}).filter(([key]) => {
		const spoken: Readonly<Record<string, string>> = locale?.stringLocales ?? {};
		return !isSameLanguage(spoken[key] ?? 'en', tag);
	});
	if (strings.length === 0) return { name };
	const copies = strings.map(([key, text]) => [key, copiedMessage(text, tag)]);
	return { name, strings: Object.fromEntries(copies) };
}
