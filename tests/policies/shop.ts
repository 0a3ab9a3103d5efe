import { readFileSync } from 'node:fs';
import type { Article, Entry } from '../../src/catalog/entry.ts';
import type { Facts } from '../../src/facts/facts.ts';
import type { Markets } from '../../src/facts/markets.ts';
import { resolveLocales } from '../../src/i18n/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Telling } from '../../src/policies/market-texts.ts';
import { factsSchema } from '../../src/schemas/facts.ts';
import { marketsSchema } from '../../src/schemas/markets.ts';
import type { LocaleFile } from '../../src/schemas/locale.ts';

const tags = ['en', 'de', 'hi', 'mr', 'ar', 'th', 'ja', 'fr', 'es', 'bn'];
const files = new Map(
	tags.map((tag) => [tag, JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')) as LocaleFile]),
);
const { locales } = resolveLocales({ own: files, shipped: files, sourceLocale: 'en' });

/** A shop that sells to four countries, two of them in a union. */
export const markets: Markets = marketsSchema.parse({
	DE: { currency: 'EUR', timeZone: 'Europe/Berlin', languages: ['de'] },
	FR: { currency: 'EUR', timeZone: 'Europe/Paris', languages: ['fr'] },
	IN: { currency: 'INR', timeZone: 'Asia/Kolkata', languages: ['hi', 'en'] },
	JP: { currency: 'JPY', timeZone: 'Asia/Tokyo', languages: ['ja'] },
	EU: { members: ['DE', 'FR'] },
});

export function readFacts(raw: unknown): Facts {
	return factsSchema.parse(raw);
}

/** What a shop tells readers of a shipped locale. */
export function tellingIn(tag: string, raw: unknown, known: Markets = markets): Telling {
	const locale = locales.get(tag);
	if (!locale) throw new Error(`\`${tag}\` is not shipped.`);
	return { facts: readFacts(raw), markets: known, locale, t: translator(locale) };
}

/** An entry about which nothing is known but what a test says. */
export function entryOf(fields: Partial<Entry>, body: Partial<Entry['body']> = {}): Entry {
	return {
		key: 'policies/a',
		locale: 'en',
		collection: 'policies',
		role: 'source',
		file: 'content/en/policies/a.mdx',
		digest: '',
		slug: 'a',
		title: 'A',
		keywords: [],
		aliases: [],
		draft: false,
		allow: [],
		body: {
			headings: [],
			links: [],
			facts: [],
			hasMarkets: false,
			pictures: [],
			blocks: [],
			words: 0,
			...body,
		},
		...fields,
	};
}

export function articleOf(source: Entry): Pick<Article, 'source'> {
	return { source };
}
