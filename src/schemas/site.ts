import * as z from 'zod';
import { timeZone } from '../facts/time-zone.ts';
import { openingHours } from '../hours/schema.ts';
import { brandSchema } from './brand.ts';

const text = (empty: string) => z.string().trim().min(1, empty);

/** An address on the web: the only schemes that a page may hold as a setting. */
const webAddress = z
	.string()
	.refine((value) => /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value), {
		error: 'Write a full address that begins with https://.',
	});

/** Where a site stands: what follows in an address is the path of a page. */
export const siteAddress = webAddress
	.refine((value) => !/[?#]/.test(value), {
		error: 'Write the address without `?` and `#`: those of the pages are made from it.',
	})
	.refine((value) => !/%(?![0-9a-f]{2})/i.test(value), {
		error: 'Write `%25` for a percent sign.',
	});

const locale = z
	.string()
	.refine(isLanguageTag, { error: 'Write a language tag such as `en` or `pt-BR`.' });

export const channelTypes = [
	'phone',
	'email',
	'chat',
	'form',
	'sms',
	'whatsapp',
	'telegram',
	'line',
	'messenger',
	'post',
	'shop',
] as const;

/** A way to reach a person. */
const channel = z
	.strictObject({
		/** Names the channel in `<locale>/site.yaml`; by default its type. */
		id: text('Write a short name such as `phone-in`.').optional(),
		type: z.enum(channelTypes),
		/** A number, an address, or a link, by type. */
		value: z.string('Put quotes around the value.').trim().min(1, 'Write the number or address.'),
		label: text('Write a label, or remove the line.').optional(),
		note: text('Write a note, or remove the line.').optional(),
		/** The languages that are spoken there. */
		languages: z.array(locale).default([]),
		/** When it is open: `[Mo-Fr 09:00-18:00, Sa 10:00-14:00]`. */
		open: openingHours.optional(),
		/** The same in words, where a locale says them in its own. */
		hours: text('Write the hours, or remove the line.').optional(),
		/** On whose clock it opens and closes. */
		timeZone: timeZone.optional(),
	})
	.superRefine(({ type, value, open, timeZone }, context) => {
		const problem = problemOf(type, value);
		if (problem) context.addIssue({ code: 'custom', path: ['value'], message: problem });
		if (!open || timeZone) return;
		const message = `Say on whose clock it opens and closes.\nAdd \`timeZone: Asia/Kolkata\`, or where it is.`;
		context.addIssue({ code: 'custom', path: ['open'], message });
	});

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
	name: text('Write the name of the shop or product.'),
	/** Where the site will stand; may carry a path. `SITE_URL` overrides it. */
	url: siteAddress.optional(),
	sourceLocale: locale,
	tagline: text('Write a tagline, or remove the line.').optional(),
	brand: brandSchema.optional(),
	contact: z.array(channel).default([]),
	/** Where feedback of readers is sent. Nothing is sent without it. */
	feedback: webAddress.optional(),
	/** Where the content is kept, for links that edit it. */
	repository: z
		.strictObject({
			url: webAddress,
			branch: text('Write the name of the branch.').default('main'),
			/** The folder of the knowledge base inside the repository. */
			directory: z.string().default(''),
		})
		.optional(),
});

/** `content/<locale>/site.yaml`: the words of the site in one locale. Channels are named by their id. */
export const siteWordsSchema = z.strictObject({
	tagline: text('Write a tagline, or remove the line.').optional(),
	contact: z
		.record(
			z.string(),
			z.strictObject({
				label: text('Write a label, or remove the line.').optional(),
				note: text('Write a note, or remove the line.').optional(),
				hours: text('Write the hours, or remove the line.').optional(),
			}),
		)
		.default({}),
});

export type Site = z.output<typeof siteSchema>;
export type SiteWords = z.output<typeof siteWordsSchema>;
export type Channel = Site['contact'][number];
export type ChannelType = Channel['type'];

/** The one other origin that pages may talk to, if any. */
export function feedbackOrigin({ feedback }: Pick<Site, 'feedback'>): string | undefined {
	return feedback && new URL(feedback).origin;
}

export function channelId(channel: Pick<Channel, 'id' | 'type'>): string {
	return channel.id ?? channel.type;
}

/** What a value must look like, for the channels that a page links to. */
function problemOf(type: ChannelType, value: string): string | undefined {
	switch (type) {
		case 'phone':
		case 'sms':
		case 'whatsapp':
			return /^\+?[\d\s().-]{3,}$/.test(value)
				? undefined
				: 'Write a telephone number, best with the country code: "+91 20 1234 5678".';
		case 'email':
			return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value)
				? undefined
				: 'Write an e-mail address.';
		case 'chat':
		case 'form':
		case 'telegram':
		case 'line':
		case 'messenger':
			return webAddress.safeParse(value).success
				? undefined
				: 'Write a full address that begins with https://.';
		case 'post':
		case 'shop':
			return undefined;
	}
}

function isLanguageTag(tag: string): boolean {
	try {
		return Boolean(new Intl.Locale(tag));
	} catch {
		return false;
	}
}
