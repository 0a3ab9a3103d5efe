import { type Channel, channelId, type Site, type SiteWords } from '../schemas/site.ts';
import type { Locale } from '../i18n/locale.ts';

/** Words of the site, and their language where it is not the reader's. */
export interface Said {
	text: string;
	locale?: string;
}

/** The words of the site as a reader of one locale gets them: their own, else their fallbacks', else the source's. */
export interface SiteInLocale {
	name: string;
	tagline: Said | undefined;
	channels: ChannelInLocale[];
}

/** A way to reach a person, in the words of a locale. */
export interface ChannelInLocale extends Pick<
	Channel,
	'type' | 'value' | 'languages' | 'timeZone'
> {
	label: Said | undefined;
	note: Said | undefined;
	hours: Said | undefined;
}

export function siteIn(
	site: Site,
	words: ReadonlyMap<string, SiteWords>,
	{ tag, fallback }: Pick<Locale, 'tag' | 'fallback'>,
): SiteInLocale {
	const say = (pick: (words: SourceWords) => string | undefined): Said | undefined => {
		for (const locale of new Set([tag, ...fallback, site.sourceLocale])) {
			const own = words.get(locale);
			const text =
				(own && pick(own)) ?? (locale === site.sourceLocale ? pick(inSource(site)) : undefined);
			if (text) return locale === tag ? { text } : { text, locale };
		}
		return undefined;
	};
	return {
		name: site.name,
		tagline: say(({ tagline }) => tagline),
		channels: site.contact.map((channel) => {
			const { type, value, languages, timeZone } = channel;
			const id = channelId(channel);
			return {
				...{ type, value, languages, timeZone },
				label: say(({ contact }) => contact[id]?.label),
				note: say(({ contact }) => contact[id]?.note),
				hours: say(({ contact }) => contact[id]?.hours),
			};
		}),
	};
}

type SourceWords = Pick<SiteWords, 'tagline' | 'contact'>;

/** What `site.yaml` itself says, as if it were the words of the source locale. */
function inSource({ tagline, contact }: Site): SourceWords {
	return {
		tagline,
		contact: Object.fromEntries(
			contact.map((channel) => {
				const { label, note, hours } = channel;
				return [channelId(channel), { label, note, hours }];
			}),
		),
	};
}
