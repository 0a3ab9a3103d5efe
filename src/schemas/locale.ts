import * as z from 'zod';

const name = 'Write what the language calls itself.\nSuch as `मराठी` or `Português (Brasil)`.';

const numberingSystems = new Set<string>(Intl.supportedValuesOf('numberingSystem'));

/**
 * `locales/<locale>.json`: a language's name and what the interface says in it. It holds only what
 * differs: the rest comes from CLDR, the shipped file and the fallback chain.
 */
export const localeFile = z.strictObject({
	/** What the language calls itself: `मराठी`. */
	name: z.string(name).trim().min(1, name),
	/** By default what CLDR says. */
	direction: z
		.enum(['ltr', 'rtl'], 'Write `ltr` (left to right) or `rtl` (right to left).')
		.optional(),
	/** A numbering system of CLDR. By default what CLDR says. */
	digits: z
		.string('Write the name of a set of digits, such as `latn`, `deva` or `arab`.')
		.refine((digits) => numberingSystems.has(digits), {
			error: ({ input }) =>
				`CLDR has no digits \`${input}\`.\nWrite a name such as \`latn\` (0-9), \`deva\` (०-९), \`beng\` (০-৯) or \`arab\` (٠-٩).`,
		})
		.optional(),
	/** The locales to read when this one lacks something, best first. */
	fallback: z
		.array(
			z.string('Write the tag of a locale, such as `pt-BR`.'),
			'Write a list of locales.\nIn square brackets, such as `["hi", "en"]`.',
		)
		.optional(),
	/** Messages in ICU MessageFormat. The keys are those of the English file. */
	strings: z
		.record(z.string(), z.string('Write a text in quotation marks.'), {
			error: 'Write keys and texts.\nIn curly brackets, such as `{ "search.title": "Search" }`.',
		})
		.optional(),
	/** Keys of strings that are right as they stand in English, and not left to translate. */
	sameAsEnglish: z
		.array(
			z.string('Write the key of a string, such as `state.source`.'),
			'Write a list of keys.\nIn square brackets, such as `["state.source"]`.',
		)
		.optional(),
});

export type LocaleFile = z.output<typeof localeFile>;
