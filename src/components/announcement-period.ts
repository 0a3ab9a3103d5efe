import { dateFormat, dayOf, formatDateRange } from '../facts/calendar-date.ts';
import { formatDate } from '../i18n/format.ts';
import type { Announcement } from '../schemas/announcements.ts';
import type { Reader } from './reader.ts';

/** The days on which an announcement holds, in words; `undefined` where it names none. */
export function periodOf(
	{ from, until }: Pick<Announcement, 'from' | 'until'>,
	{ locale, t }: Pick<Reader, 'locale' | 't'>,
): string | undefined {
	if (from && until) {
		return formatDateRange(dateFormat(locale, inWords), dayOf(from), dayOf(until));
	}
	if (from) return t('announcements.from', { date: formatDate(from, locale) });
	return until && t('announcements.until', { date: formatDate(until, locale) });
}

const inWords = { year: 'numeric', month: 'long', day: 'numeric' } as const;
