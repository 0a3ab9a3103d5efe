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
	'type' | 'value' | 'languages' | 'open' | 'timeZone'
> {
	label: Said | undefined;
	note: Said | undefined;
	/** In words. Where a program can read the hours as well, only what the locale itself says of them. */
	hours: Said | undefined;
}

export function siteIn(
	site: Site,
	words: ReadonlyMap<string, SiteWords>,
	{ tag, fallback }: Pick<Locale, 'tag' | 'fallback'>,
): SiteInLocale {
	const say = (
		pick: (words: SiteWords) => string | undefined,
		inSource: string | undefined,
	): Said | undefined => {
		for (const locale of new Set([tag, ...fallback, site.sourceLocale])) {
			const own = words.get(locale);
			const text = (own && pick(own)) ?? (locale === site.sourceLocale ? inSource : undefined);
			if (text) return locale === tag ? { text } : { text, locale };
		}
		return undefined;
	};
	return {
		name: site.name,
		tagline: say(({ tagline }) => tagline, site.tagline),
		channels: site.contact.map((channel) => {
			const { type, value, languages, open, timeZone } = channel;
			const id = channelId(channel);
			const sayField = (field: 'label' | 'note' | 'hours') =>
				say(({ contact }) => contact[id]?.[field], channel[field]);
			const hours = sayField('hours');
			return {
				...{ type, value, languages, open, timeZone },
				...{ label: sayField('label'), note: sayField('note') },
				hours: open && hours?.locale ? undefined : hours,
			};
		}),
	};
}
