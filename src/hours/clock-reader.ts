import type { FactLocale } from '../facts/fact-locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { type BrowserString, browserString } from '../i18n/plural-forms.ts';
import type { StringKey } from '../i18n/strings.ts';

const keys = {
	open: 'contact.open',
	openUntilDay: 'contact.open.day',
	always: 'contact.open.always',
	today: 'contact.opens.today',
	tomorrow: 'contact.opens.tomorrow',
	later: 'contact.opens.day',
	yourTime: 'contact.yourTime',
} as const satisfies Record<string, StringKey>;

/** What a browser needs to tell a reader whether something is open. */
export interface ClockReader extends FactLocale {
	strings: Record<OpeningText, BrowserString>;
}

export type OpeningText = keyof typeof keys;

export function clockReader(locale: Locale): ClockReader {
	const { tag, digits, fallback } = locale;
	const strings = Object.entries(keys).map(([name, key]) => [name, browserString(key, locale)]);
	return { tag, digits, fallback, strings: Object.fromEntries(strings) };
}
