import { describe, expect, test } from 'vitest';
import { checkContradictions } from '../../src/checks/contradictions.ts';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { keptFinder, termFinder } from '../../src/glossary/find-terms.ts';
import { foldedText, sayer } from '../../src/glossary/sayer.ts';
import { digestsIn } from '../../src/authoring/source-blocks.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import {
	article,
	environmentOf,
	type Files,
	writeKnowledgeBase,
} from '../support/knowledge-base.ts';

describe('terms of the source', () => {
	const glossary = glossarySchema.parse({
		keep: ['Easy Return', 'UPI'],
		terms: {
			...{ order: {}, 'order number': {}, refund: { forms: ['money back'] } },
			...{ delivery: {}, size: {}, return: {}, 'QR code': {}, 'pick-up at home': {} },
		},
	});

	test.each([
		['Your order.', ['order']],
		['Orders are refunded; their deliveries are not.', ['order', 'refund', 'delivery']],
		['We answer the order’s sender.', ['order']],
		['Write the Order Number, or the\norder numbers.', ['order number']],
		['You get your money back.', ['refund']],
		['Choose the size: sized and sizing.', ['size']],
		['A qr-code? No: QR codes.', ['QR code']],
		['Pick-up at home costs nothing.', ['pick-up at home']],
		['An Easy Return is a return.', ['return']],
		['With Easy Return.', []],
		['Ordinary borders; resize and undelivered.', []],
	])('%j says %j', (text, names) => {
		expect(termFinder(glossary, 'en')(text).map(({ name }) => name)).toEqual(names);
	});

	test('a source without spaces is cut by the terms', () => {
		const japanese = glossarySchema.parse({ terms: { 注文: {}, 注文番号: {}, 返品: {} } });
		const found = termFinder(japanese, 'ja')('注文番号と返品先をご入力ください。');
		expect(found.map(({ name }) => name)).toEqual(['注文番号', '返品']);
	});

	test('what is never translated counts as it is spelled, and as a word of its own', () => {
		expect(keptFinder(glossary)('UPI, upi, UPIs and UPI again')).toEqual(['UPI']);
		expect(keptFinder({ keep: ['C++ (EU)'] })('Use C++ (EU).')).toEqual(['C++ (EU)']);
	});
});

describe('words of a translation', () => {
	test.each([
		['de', 'Erstattung', 'Wir senden die Erstattungen.'],
		['de', 'erstatten', 'Wir erstatteten alles.'],
		['de', 'Etikett', 'Das Rücksendeetikett liegt bei.'],
		['de', 'kostenlose Lieferung', 'mit kostenloser\nLieferung'],
		['fr', 'numéro de commande', 'NUMÉROS DE COMMANDES'],
		['hi', 'रिफंड', 'रिफ़ंड की राशि'],
		['mr', 'परतावा', 'परताव्याची रक्कम'],
		['mr', 'कुरिअर सेवा', 'कुरिअर सेवेकडे'],
		['bn', 'রিফান্ড', 'রিফান্ডের টাকা'],
		['ar', 'طلب', 'لطلبك'],
		['ar', 'الطلب', 'وبالطلبات'],
		['ar', 'شركة التوصيل', 'لشركات توصيل'],
		['ar', 'إرجاع', 'ارجاعها'],
		['th', 'คืนเงิน', 'ระยะเวลาคืนเงินของคุณ'],
		['ja', '返品', '無料返品サービス'],
		['ja', 'QRコード', 'ＱＲコードを提示'],
	])('in %s, %j is said by %j', (locale, word, text) => {
		expect(sayer([word], locale)(foldedText(text, locale))).toBe(true);
	});

	test.each([
		['de', 'Preis', 'Das entspricht dem Paket.'],
		['de', 'Etikett', 'Der Aufkleber liegt bei.'],
		['fr', 'prix', 'Appris par cœur'],
		['es', 'paquete', 'el envío'],
		['ar', 'طلب', 'شحنتك'],
		['ja', '返品', '返金'],
	])('in %s, %j is not said by %j', (locale, word, text) => {
		expect(sayer([word], locale)(foldedText(text, locale))).toBe(false);
	});
});

/** What `npm run check` says besides what every build says. */
function said(files: Files): string[] {
	const root = writeKnowledgeBase({
		'content/site.yaml': 'name: Paduka\nsourceLocale: en\n',
		'content/en/topics.yaml': 'orders: Orders\n',
		'locales/en.json': '{ "name": "English" }',
		'locales/de.json': '{ "name": "Deutsch" }',
		'content/glossary.yaml':
			'keep: [Paduka, UPI]\ntone: { de: "Sie, kurz." }\nterms:\n  order number: { de: Bestellnummer }\n  order: { de: [Bestellung, bestellen] }\n',
		...files,
	});
	return checkKnowledgeBase(environmentOf(root), [checkContradictions])
		.problems.filter(({ severity }) => severity !== 'note')
		.map(formatProblem);
}

const english = (body: string) =>
	article({ title: 'A', description: 'About A.', topic: 'orders' }, body);
const german = (source: string, body: string, more: Record<string, string> = {}) =>
	article({ title: 'A', description: 'Über A.', source: digestsIn(source), ...more }, body);

function compared(
	source: string,
	translation: string,
	more: Record<string, string> = {},
): string[] {
	const original = english(source);
	return said({
		'content/en/faq/a.mdx': original,
		'content/de/faq/a.mdx': german(original, translation, more),
	});
}

const unsaid =
	"content/de/faq/a.mdx:8:1: warning: The source says `order` here; the glossary calls it `Bestellung` (or `bestellen`), and this translation does not.\n  hint: Write `Bestellung`, or add the word that is as right to `content/glossary.yaml`. If it is right as it stands, say why in the front matter: `allow: [{ text: 'order', why: '…' }]`.";

test('another word than the glossary’s is a warning at the block that says it', () => {
	expect(compared('Hello.\n\nYour order.\n', 'Hallo.\n\nIhr Auftrag.\n')).toEqual([unsaid]);
});

test.each([
	['Your order.', 'Ihre Bestellungen.'],
	['What you ordered.', 'Was Sie bestellt haben.'],
	['The order number.', 'Die Bestellnummer.'],
	['Pay with [UPI](https://upi.example).', 'Mit [UPI](https://upi.example) zahlen.'],
	['- An order\n- A second', '- Eine Bestellung\n- Noch eine'],
])('%j is rightly %j', (source, translation) => {
	expect(compared(source, translation)).toEqual([]);
});

test('what is never translated must be spelled as it is', () => {
	expect(compared('Paduka takes UPI.', 'Paduka nimmt Upi.')).toEqual([
		"content/de/faq/a.mdx:6:1: warning: The source says `UPI` here; this translation does not.\n  hint: Write `UPI`, spelled so: the glossary keeps it as it is. If it is right as it stands, say why in the front matter: `allow: [{ text: 'UPI', why: '…' }]`.",
	]);
});

test('a reasoned waiver silences a term in all of an entry', () => {
	const allow = "[{ text: order, why: 'So sagt man hier.' }]";
	expect(compared('An order.\n\nAn order.\n', 'Ein Auftrag.\n\nEin Auftrag.\n', { allow })).toEqual(
		[],
	);
	expect(compared('Hello.', 'Hallo.', { allow })).toEqual([
		expect.stringContaining('Nothing is found with the text `order`'),
	]);
});

describe('what a language says otherwise again and again', () => {
	const orders = (count: number, text: string) => Array(count).fill(text).join('\n\n');

	test('is told place by place up to twenty times', () => {
		const found = compared(orders(20, 'An order.'), orders(20, 'Ein Auftrag.'));
		expect(found).toHaveLength(20);
		expect(found.join()).not.toContain('places of `de`');
	});

	test('and beyond that once, with how often it is', () => {
		const found = compared(orders(21, 'UPI, an order.'), orders(21, 'UPI, ein Auftrag.'));
		expect(found).toEqual([
			expect.stringMatching(
				/^content\/de\/faq\/a\.mdx:6:1: .* and this translation does not\. So it is in 21 places of `de`, of which this is the first\.\n/,
			),
		]);
	});

	test('what an entry allows does not count', () => {
		const allow = "[{ text: order, why: 'So sagt man hier.' }]";
		expect(compared(orders(21, 'An order.'), orders(21, 'Ein Auftrag.'), { allow })).toEqual([]);
	});
});

test('of an outdated translation only the blocks that have not changed since are compared', () => {
	const old = english('One order.\n\nAn order.\n');
	const files = {
		'content/en/faq/a.mdx': english('One order.\n\nAn order again.\n'),
		'content/de/faq/a.mdx': german(old, 'Ein Auftrag.\n\nEin Auftrag.\n'),
	};
	expect(said(files)).toEqual([expect.stringMatching(/^content\/de\/faq\/a\.mdx:6:1: .*`order`/)]);
});

test('builds do not ask the glossary', () => {
	const source = english('An order.');
	const root = writeKnowledgeBase({
		'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
		'content/en/topics.yaml': 'orders: Orders\n',
		'locales/en.json': '{ "name": "English" }',
		'locales/de.json': '{ "name": "Deutsch" }',
		'content/glossary.yaml': 'terms: { order: { de: Bestellung } }\n',
		'content/en/faq/a.mdx': source,
		'content/de/faq/a.mdx': german(source, 'Ein Auftrag.'),
	});
	expect(checkKnowledgeBase(environmentOf(root)).problems).toEqual([]);
});

test.each([
	['tone: { dee: Sie }', '1:9: warning: tone.dee: There is no locale `dee`.', 'Did you mean `de`?'],
	[
		'terms: { order: { fr: commande } }',
		'1:19: warning: terms.order.fr: There is no locale `fr`.',
		'The locales are de, en.',
	],
	[
		'terms: { order: { nots: Buying. } }',
		'1:19: warning: terms.order.nots: There is no locale `nots`.',
		'Did you mean `note`?',
	],
	['keeps: [UPI]', '1:1: error: Unknown key: `keeps`.', 'Did you mean `keep`?'],
	['keep: UPI', '1:7: error: keep: Write a list of words: `[Paduka, UPI]`.', undefined],
	[
		'terms: { order: Bestellung }',
		'1:17: error: terms.order: Write under the term what each locale calls it: `de: [Erstattung, erstatten]`.',
		undefined,
	],
	[
		'terms: { order: { de: { word: x } } }',
		'1:23: error: terms.order.de: Write a word, or a list of words: `[Erstattung, erstatten]`.',
		undefined,
	],
	[
		'terms: { order: { de: [] } }',
		'1:23: error: terms.order.de: Write a word, or remove the line.',
		undefined,
	],
	[
		'terms: { order: { forms: ordered } }',
		'1:26: error: terms.order.forms: Write a list of words: `[refunded, refunding]`.',
		undefined,
	],
])('`%s` is told with its place', (glossary, headline, hint) => {
	const problem = `content/glossary.yaml:${headline}${hint ? `\n  hint: ${hint}` : ''}`;
	const source = english('');
	const files = { 'content/en/faq/a.mdx': source, 'content/de/faq/a.mdx': german(source, '') };
	expect(said({ ...files, 'content/glossary.yaml': `${glossary}\n` })).toEqual([problem]);
});
