import type { FactLocale } from '../../src/facts/fact-locale.ts';
import type { Fact, Facts } from '../../src/facts/facts.ts';
import type { Markets } from '../../src/facts/markets.ts';
import { factsSchema } from '../../src/schemas/facts.ts';
import { marketsSchema } from '../../src/schemas/markets.ts';

/** The shipped locales, with the digits that CLDR gives them. */
export const tags = ['en', 'hi', 'mr', 'bn', 'th', 'de', 'fr', 'es', 'ja', 'ar'] as const;

export type Tag = (typeof tags)[number];

export function localeOf(tag: string, fallback: string[] = []): FactLocale {
	const digits = tag === 'mr' ? 'deva' : tag === 'bn' ? 'beng' : 'latn';
	return { tag, digits, fallback };
}

export const english = localeOf('en');

export function readFacts(raw: unknown): Facts {
	return factsSchema.parse(raw);
}

export function readFact(raw: unknown): Fact {
	return factsSchema.parse({ fact: raw })['fact'] as Fact;
}

export const markets: Markets = marketsSchema.parse({
	DE: { currency: 'EUR', timeZone: 'Europe/Berlin', languages: ['de'] },
	FR: { currency: 'EUR', timeZone: 'Europe/Paris', languages: ['fr'] },
	CH: { currency: 'CHF', timeZone: 'Europe/Zurich', languages: ['de', 'fr'] },
	IN: { currency: 'INR', timeZone: 'Asia/Kolkata', languages: ['hi', 'en'] },
	US: { currency: 'USD', timeZone: 'America/New_York', languages: ['en', 'es'] },
	EU: { members: ['DE', 'FR'] },
	nearby: { members: ['EU', 'CH'], name: { en: 'Nearby countries', de: 'Nachbarländer' } },
});

/** No-break spaces as spaces, without direction marks: what a reader sees. */
export function seen(text: string): string {
	return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
}

/** Every problem that a schema finds, as `path: message | hint`. */
export function complaintsOf(schema: typeof factsSchema | typeof marketsSchema, raw: unknown) {
	const issues = schema.safeParse(raw).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join(' ')}: ${message.replace('\n', ' | ')}`);
}
