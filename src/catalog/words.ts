import type { Channel, Site, SiteWords } from '../schemas/site.ts';
import { channelId } from '../schemas/site.ts';
import type { Locale } from '../i18n/locale.ts';

/** The words of the site as a reader of `locale` gets them: their own, else their fallbacks', else the source's. */
export interface SiteInLocale {
	name: string;
	tagline: string | undefined;
	channels: Channel[];
}

export function siteIn(
	site: Site,
	words: ReadonlyMap<string, SiteWords>,
	{ tag, fallback }: Pick<Locale, 'tag' | 'fallback'>,
): SiteInLocale {
	const chain = [tag, ...fallback].flatMap((locale) => {
		const own = words.get(locale);
		if (own) return [own];
		return locale === site.sourceLocale ? [sourceWords(site)] : [];
	});
	const sources = [...chain, sourceWords(site)];
	return {
		name: site.name,
		tagline: sources.find(({ tagline }) => tagline)?.tagline,
		channels: site.contact.map((channel) => ({
			...channel,
			...Object.assign(
				{},
				...sources.map(({ contact }) => contact[channelId(channel)] ?? {}).reverse(),
			),
		})),
	};
}

function sourceWords({ tagline, contact }: Site): SiteWords {
	return {
		tagline,
		contact: Object.fromEntries(
			contact.map((channel) => {
				const { label, note, hours } = channel;
				return [
					channelId(channel),
					{ ...(label && { label }), ...(note && { note }), ...(hours && { hours }) },
				];
			}),
		),
	};
}
