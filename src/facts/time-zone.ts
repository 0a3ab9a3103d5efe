import { tagsOf, type FactLocale } from './fact-locale.ts';
import { quote, rule } from './rule.ts';
import { suggestZone } from './suggest-zone.ts';

const hint = 'Write its name of the IANA list: `Europe/Berlin`, `Asia/Kolkata`.';

/** `Europe/Berlin`. */
export const timeZone = rule<string>({ message: 'The time zone is missing.', hint }, (raw) => {
	if (typeof raw === 'string' && isName(raw) && isKnown(raw)) return undefined;
	return { message: `${quote(raw)} is not a time zone.`, hint: suggestZone(raw) ?? hint };
});

/** @example timeZoneName('Europe/Berlin', german) // => 'Mitteleuropäische Zeit' */
export function timeZoneName(zone: string, locale: FactLocale): string {
	// The generic name holds in summer and in winter, so no clock is needed to choose one. Zones
	// without summer time may have none (UTC), and then ICU writes a bare offset.
	const name = nameOf(zone, locale, 'longGeneric');
	return /\p{Nd}/u.test(name) ? nameOf(zone, locale, 'long') : name;
}

function nameOf(zone: string, locale: FactLocale, timeZoneName: 'long' | 'longGeneric'): string {
	const format = new Intl.DateTimeFormat(tagsOf(locale), { timeZone: zone, timeZoneName });
	return format.formatToParts(recently).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Any day on which today's rules hold: Kazakhstan had two zones until 2024. */
const recently = Date.UTC(2026, 0, 1);

/**
 * ICU also takes what browsers do not, or what may mean several zones: to it `BST` is the time of
 * Bangladesh. Of names with three letters the IANA list has only these.
 */
function isName(zone: string): boolean {
	if (/^[a-z]{3}$/i.test(zone)) return /^(UTC|GMT|UCT|[CEMW]ET|[EMH]ST|PRC|ROC|ROK)$/i.test(zone);
	return /^[a-z]/i.test(zone) && !zone.startsWith('SystemV/');
}

function isKnown(zone: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
	} catch {
		return false;
	}
}
