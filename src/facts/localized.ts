import * as z from 'zod';
import { tagsOf, type FactLocale } from './fact-locale.ts';
import { issue, quote, rule, type Complaint, textOf } from './rule.ts';

/** Words: the same in every locale, or by locale. */
export type Localized = string | Record<string, string>;

const example = 'Write a text, or one for each locale: `{ en: Card, hi: कार्ड }`.';

/** `UPI`, or `{ en: Card, hi: कार्ड }`. `noun` names it in messages ("text", "name"). */
export function localized(noun: string) {
	const missing = { message: `The ${noun} is missing.`, hint: example };
	return rule<Localized>(missing, (raw) => {
		if (typeof raw === 'string') return raw.trim() ? undefined : missing;
		if (typeof raw === 'object' && !Array.isArray(raw)) return undefined;
		return {
			message: `${quote(raw)} is not a ${noun}.`,
			hint: `${example} Put figures in quotes.`,
		};
	}).check((context) => {
		if (typeof context.value !== 'object' || context.value === null) return;
		const entries = Object.entries<unknown>(context.value);
		if (entries.length === 0) context.issues.push(issue(missing, context.value));
		for (const [tag, text] of entries) {
			const complaint = complainOfTag(tag) ?? complainOfText(text, noun);
			if (complaint) context.issues.push(issue(complaint, text, [tag]));
		}
	});
}

/** A BCP 47 tag in canonical case: `pt-BR`. */
export const languageTag: z.ZodType<string, string> = rule<string>(
	{ message: 'The language is missing.', hint: 'Write its tag: `de`, `pt-BR`.' },
	complainOfTag,
);

/** The words for a reader of `locale`: their own, else those of its fallback, English, or any. */
export function wordsIn(text: Localized, locale: FactLocale): string {
	if (typeof text === 'string') return text;
	const tag = tagsOf(locale).find((candidate) => Object.hasOwn(text, candidate));
	return (tag === undefined ? Object.values(text)[0] : text[tag]) ?? '';
}

function complainOfTag(raw: unknown): Complaint | undefined {
	const canonical = canonicalTag(raw);
	if (canonical === raw) return undefined;
	const hint = canonical ? `Write \`${canonical}\`.` : 'Write a tag such as `de` or `pt-BR`.';
	return { message: `${quote(raw)} is not a language tag as BCP 47 writes it.`, hint };
}

function canonicalTag(raw: unknown): string | undefined {
	try {
		return Intl.getCanonicalLocales(textOf(raw))[0];
	} catch {
		return undefined;
	}
}

function complainOfText(raw: unknown, noun: string): Complaint | undefined {
	if (raw === null || raw === undefined || raw === '') {
		return { message: `The ${noun} is empty.`, hint: 'Write it, or take the line away.' };
	}
	if (typeof raw === 'string') return undefined;
	return { message: `${quote(raw)} is not a ${noun}.`, hint: 'Put it in quotes.' };
}
