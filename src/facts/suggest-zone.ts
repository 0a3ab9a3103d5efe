import { didYouMean } from '../problems/did-you-mean.ts';
import { quotedList } from '../problems/quoted-list.ts';

/**
 * What someone meant who wrote an abbreviation, a city, or a name with a slip in it.
 *
 * @example
 * suggestZone('IST') // => 'Did you mean `Asia/Kolkata`, `Europe/Dublin` or `Asia/Jerusalem`?'
 * suggestZone('Kolkatta') // => 'Did you mean `Asia/Kolkata`?'
 */
export function suggestZone(raw: unknown): string | undefined {
	if (typeof raw !== 'string') return undefined;
	const meant = abbreviated[raw.toUpperCase()] ?? zoneLike(raw);
	return meant && `Did you mean ${quotedList(meant, 'or')}?`;
}

/** The names that clocks, broadcasters and colleagues use, where several places share one. */
const abbreviated: Readonly<Record<string, readonly string[]>> = {
	IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
	BST: ['Europe/London', 'Asia/Dhaka'],
	CST: ['America/Chicago', 'Asia/Shanghai'],
	AST: ['Asia/Riyadh', 'America/Halifax'],
	GST: ['Asia/Dubai'],
	CEST: ['Europe/Berlin'],
	MEZ: ['Europe/Berlin'],
	MESZ: ['Europe/Berlin'],
	EEST: ['Europe/Athens'],
	WEST: ['Europe/Lisbon'],
	MSK: ['Europe/Moscow'],
	EDT: ['America/New_York'],
	CDT: ['America/Chicago'],
	MDT: ['America/Denver'],
	PST: ['America/Los_Angeles'],
	PDT: ['America/Los_Angeles'],
	PKT: ['Asia/Karachi'],
	ICT: ['Asia/Bangkok'],
	SGT: ['Asia/Singapore'],
	HKT: ['Asia/Hong_Kong'],
	JST: ['Asia/Tokyo'],
	KST: ['Asia/Seoul'],
	AEST: ['Australia/Sydney'],
	AEDT: ['Australia/Sydney'],
	NZST: ['Pacific/Auckland'],
};

/** Names that `Intl` lists by their old spelling only. */
const renamed = [
	...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv'],
	...['America/Argentina/Buenos_Aires', 'Atlantic/Faroe', 'America/Nuuk', 'Africa/Asmara'],
];

function zoneLike(name: string): string[] | undefined {
	const zones = [...renamed, ...Intl.supportedValuesOf('timeZone')];
	const byCity = new Map(zones.toReversed().map((zone) => [cityOf(zone), zone]));
	// Spaces are written as `_` in the list: "Buenos Aires".
	const written = name.trim().replaceAll(' ', '_');
	const city = didYouMean(written, byCity.keys());
	const meant = didYouMean(written, zones) ?? (city && byCity.get(city));
	return meant === undefined ? undefined : [meant];
}

function cityOf(zone: string): string {
	return zone.slice(zone.lastIndexOf('/') + 1);
}
