import * as z from 'zod';
import { enumerate, tagsOf } from '../fact-locale.ts';
import { isFields, type FactType, type Fields } from '../fact-type.ts';
import { formatFigure } from '../figure.ts';
import { localized, wordsIn, type Localized } from '../localized.ts';
import { issue, quote, rule, suggest } from '../rule.ts';

/** The things of a list, in order. */
export interface List {
	items: { id: string; name: Localized }[];
}

const example = 'Write `[UPI, Visa]`, or names by id: `{ card: { en: Card, hi: कार्ड } }`.';
const missing = { message: 'The items are missing.', hint: example };

const names = z.record(z.string(), localized('name'), { error: missing.message });
const plain = z.array(
	rule<string>({ message: 'This item is empty.', hint: example }, (raw) =>
		typeof raw === 'string' && raw.trim()
			? undefined
			: { message: `${quote(raw)} is not a name.`, hint: 'Put it in quotes.' },
	),
);

const shape = {
	items: rule<Fields | unknown[]>(missing, (raw) =>
		typeof raw === 'object' && Object.keys(raw ?? {}).length > 0 ? undefined : missing,
	),
	only: plain.optional(),
};

const schema = z.strictObject(shape).transform(({ items, only }, context): List => {
	const parsed = (Array.isArray(items) ? plain : names).safeParse(items);
	for (const { path, message } of parsed.error?.issues ?? []) {
		context.issues.push(issue({ message }, items, ['items', ...path]));
	}
	const all = toItems(parsed.data ?? {});
	for (const [index, id] of (only ?? []).entries()) {
		if (!parsed.success || all.some((item) => item.id === id)) continue;
		const ids = all.map((item) => item.id);
		const hint = suggest(id, ids) ?? `The items are ${ids.join(', ')}.`;
		const message = `${quote(id)} is not one of the items.`;
		context.issues.push(issue({ message, hint }, id, ['only', index]));
	}
	return { items: only ? only.flatMap((id) => all.filter((item) => item.id === id)) : all };
});

/**
 * `{ type: list, items: { upi: { en: UPI, hi: यूपीआई }, visa: Visa } }`, or `items: [UPI, Visa]` for
 * names that are the same everywhere. `only: [upi]` picks some; a market's override may be such a
 * list of ids alone.
 * Reads "UPI and Visa", short "UPI, Visa", number (how many) "2".
 */
export const list: FactType<List> = {
	fields: Object.keys(shape),
	schema,
	states: ['items'],
	override(stated, base) {
		if (isFields(stated)) return 'items' in stated ? stated : { ...base, ...stated };
		return isFields(base['items']) ? { ...base, only: stated } : { items: stated };
	},
	// A Latin name at its head must not turn a list of an Arabic page around.
	direction: ({ items }) => (items.length > 1 ? 'locale' : 'auto'),
	text({ items }, { locale, form }) {
		if (form === 'number') return formatFigure(items.length, locale);
		const texts = items.map(({ name }) => wordsIn(name, locale));
		if (form === 'short') return enumerate(texts, locale);
		return new Intl.ListFormat(tagsOf(locale), { type: 'conjunction' }).format(texts);
	},
	span(values) {
		const items = values.flatMap((value) => value.items);
		return { items: [...new Map(items.map((item) => [item.id, item])).values()] };
	},
	literals: (value, locale) =>
		value.items.length > 1
			? [list.text(value, { locale }), list.text(value, { locale, form: 'short' })]
			: [],
};

function toItems(items: string[] | Record<string, Localized>): List['items'] {
	if (Array.isArray(items)) return items.map((name) => ({ id: name, name }));
	return Object.entries(items).map(([id, name]) => ({ id, name }));
}
