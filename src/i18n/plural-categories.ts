/** The plural categories of CLDR, in its order. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * The rules by which a language counts. One that CLDR does not know counts as English does, on
 * every machine.
 */
export function pluralRules(tag: string, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
	const key = `${type} ${tag}`;
	const rules = knownRules.get(key) ?? new Intl.PluralRules([tag, 'en'], { type });
	knownRules.set(key, rules);
	return rules;
}

const knownRules = new Map<string, Intl.PluralRules>();

/**
 * The categories that the integers from 0 to 9,999 reach in a language, and which reach them.
 * French has `many` from a million on only, so it is not there.
 *
 * @example
 * integersByCategory('cs').get('few') // => [2, 3, 4]
 */
export function integersByCategory(
	tag: string,
	type: Intl.PluralRuleType = 'cardinal',
): ReadonlyMap<Category, readonly number[]> {
	const key = `${type} ${tag}`;
	const integers = knownIntegers.get(key) ?? count(pluralRules(tag, type));
	knownIntegers.set(key, integers);
	return integers;
}

/** 10,000 questions to `Intl` take 10 ms, and every message with a plural asks. */
const knownIntegers = new Map<string, ReadonlyMap<Category, readonly number[]>>();

function count(rules: Intl.PluralRules): Map<Category, number[]> {
	const integers = new Map<Category, number[]>();
	for (let integer = 0; integer < 10_000; integer++) {
		const category = rules.select(integer);
		const others = integers.get(category);
		if (others) others.push(integer);
		else integers.set(category, [integer]);
	}
	return integers;
}

export type Category = Intl.LDMLPluralRule;
