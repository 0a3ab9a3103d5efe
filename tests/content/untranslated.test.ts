import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/mdx/words.ts';
import { catalog, saidIn, settings, translated } from './shipped.ts';

/** Shops, services and abbreviations that stand in Latin letters in every language. */
const names = [
	...Object.values(settings.facts).flatMap(namesIn),
	...['Paduka', 'mada', 'WhatsApp', 'Global Privacy Control'],
	...['SEPA', 'IBAN', 'ARN', 'PIN', 'QR', 'SMS', 'VPN', 'EU', 'UK', 'US', 'GDPR', 'CCPA', 'ID'],
];
const anyName = new RegExp(
	`\\S+@\\S+|(?<!\\p{Script=Latin})(?:${names.map(escape).join('|')})(?!\\p{Script=Latin})`,
	'gu',
);

describe.each(translated.filter((tag) => scriptOf(tag) !== 'Latn'))('%s', (tag) => {
	test('is written in its own script: no block is left in Latin letters', () => {
		const said = saidIn(tag);
		expect(said.length).toBeGreaterThan(200);
		expect(said.filter(({ text }) => isMostlyLatin(text.replace(anyName, '')))).toEqual([]);
	});
});

describe.each(translated.filter((tag) => scriptOf(tag) === 'Latn'))('%s', (tag) => {
	test('says nothing of four words or more in the words of its source', () => {
		const source = new Set(saidIn(catalog.sourceLocale).map(({ text }) => text));
		const left = saidIn(tag).filter(
			({ text }) => countWords(text.replace(/\p{N}/gu, '')) >= 4 && source.has(text),
		);
		expect(left).toEqual([]);
	});
});

test.each([
	['Choose your bank.', true],
	['بعد ذلك Apple Pay وGoogle Pay', false],
	['Apple Pay, UPI, care@paduka.example', false],
	['3.5', false],
])('%j is left in Latin letters: %s', (text, isLeft) => {
	expect(isMostlyLatin(text.replace(anyName, ''))).toBe(isLeft);
});

function isMostlyLatin(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	return latin.length > letters.length / 2;
}

/** The items of a list that are called the same in every language: `bKash`. */
function namesIn(fact: (typeof settings.facts)[string]): string[] {
	if (fact.type !== 'list') return [];
	const lists = [fact.default, ...Object.values(fact.markets)].filter((list) => list !== undefined);
	return lists.flatMap(({ items }) =>
		items.flatMap(({ name }) => (typeof name === 'string' ? name : [])),
	);
}

function scriptOf(tag: string): string | undefined {
	return new Intl.Locale(tag).maximize().script;
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
