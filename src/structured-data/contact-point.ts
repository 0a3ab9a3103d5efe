import type { ContactPoint, DayOfWeek, OpeningHoursSpecification } from 'schema-dts';
import { minutesOfDay, type OpeningHours, type Stretch } from '../hours/opening-hours.ts';
import type { Channel } from '../schemas/site.ts';

/** The channels that are a number or an address; a shop and a letter box are places, and not told here. */
export function contactPoints(channels: readonly Channel[]): Exclude<ContactPoint, string>[] {
	return channels.flatMap(({ type, value, languages, open }) => {
		const reach = reachOf(type, value);
		if (!reach) return [];
		return [
			{
				'@type': 'ContactPoint' as const,
				contactType: 'customer service',
				...reach,
				...(languages.length > 0 && { availableLanguage: languages }),
				...(open && { hoursAvailable: hoursAvailable(open) }),
			},
		];
	});
}

function reachOf(type: Channel['type'], value: string) {
	switch (type) {
		case 'phone':
		case 'sms':
		case 'whatsapp':
			return { telephone: value };
		case 'email':
			return { email: value };
		case 'post':
		case 'shop':
			return undefined;
		default:
			return { url: value };
	}
}

/**
 * Opening hours as search engines read them, all days with the same hours together. What closes before
 * it opens closes on the next day; a whole day ends at 23:59.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/local-business#business-hours
 */
export function hoursAvailable(open: OpeningHours): Exclude<OpeningHoursSpecification, string>[] {
	const groups = Map.groupBy(open, clockTimes);
	return [...groups].map(([times, stretches]) => {
		const [opens = '', closes = ''] = times.split('-');
		const dayOfWeek = stretches.map(([from]) => days[Math.floor(from / minutesOfDay)] ?? 'Monday');
		return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
	});
}

/** @example clockTimes([540, 1440]) // => '09:00-23:59' */
function clockTimes([from, to]: Stretch): string {
	const isMidnight = to % minutesOfDay === 0;
	return `${clockTime(from)}-${clockTime(isMidnight ? to - 1 : to)}`;
}

function clockTime(minute: number): string {
	const [hours, minutes] = [Math.floor((minute % minutesOfDay) / 60), minute % 60];
	return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const days: readonly DayOfWeek[] = [
	...(['Monday', 'Tuesday', 'Wednesday', 'Thursday'] as const),
	...(['Friday', 'Saturday', 'Sunday'] as const),
];
