import { expect, test } from 'vitest';
import { contradictions, messages } from './texts.ts';

const cases: { what: string; en: string; locale: string; text: string; says: string[] }[] = [
	{
		what: 'a figure that differs',
		en: 'Within 30 days.',
		locale: 'de',
		text: 'Innerhalb von 40 Tagen.',
		says: ['4:15: The source says `30 days` here, but this translation says `40 Tagen`.'],
	},
	{
		what: 'a figure in words that differs',
		en: 'Within 30 days.',
		locale: 'hi',
		text: 'चालीस दिन के अंदर।',
		says: ['4:1: The source says `30 days` here, but this translation says `चालीस दिन`.'],
	},
	{
		what: 'an amount that is left out',
		en: 'It costs €4.90.',
		locale: 'fr',
		text: 'C’est payant.',
		says: ['4:1: The source says `€4.90` here; this translation does not.'],
	},
	{
		what: 'a percentage that is added',
		en: 'It is cheaper.',
		locale: 'ar',
		text: 'أرخص بنسبة ٢٠٪.',
		says: ['4:12: This translation says `٢٠٪` here; the source does not.'],
	},
	{
		what: 'another currency',
		en: 'It costs $20.',
		locale: 'ja',
		text: '20円です。',
		says: ['4:1: The source says `$20` here, but this translation says `20円`.'],
	},
	{
		what: 'another day',
		en: 'Until 2 November 2026.',
		locale: 'th',
		text: 'ถึง 3 พฤศจิกายน 2569',
		says: [
			'4:5: The source says `2 November 2026` here, but this translation says `3 พฤศจิกายน 2569`.',
		],
	},
	{
		what: 'another time',
		en: 'Until 6 pm.',
		locale: 'mr',
		text: 'संध्याकाळी ७ पर्यंत.',
		says: ['4:1: The source says `6 pm` here, but this translation says `संध्याकाळी ७`.'],
	},
	{
		what: 'another number to call',
		en: 'Call +91 20 1700 0146.',
		locale: 'bn',
		text: '+91 20 1700 0164 নম্বরে ফোন করুন।',
		says: [
			'4:1: The source says `+91 20 1700 0146` here, but this translation says `+91 20 1700 0164`.',
		],
	},
	{
		what: 'another address',
		en: 'Write to [us](mailto:care@paduka.example).',
		locale: 'es',
		text: 'Escríbanos a [nosotros](mailto:cara@paduka.example).',
		says: [
			'4:15: The source says `care@paduka.example` here, but this translation says `cara@paduka.example`.',
		],
	},
	{
		what: 'another target',
		en: 'Read the [policy](policies/returns).',
		locale: 'pt',
		text: 'Leia a [política](policies/privacy).',
		says: [
			'4:9: The source links to `policies/returns` here, but this translation links to `policies/privacy`.',
		],
	},
	{
		what: 'a typed figure in the place of a fact',
		en: 'You have <Fact id="returns.window" />.',
		locale: 'de',
		text: 'Sie haben 30 Tage Zeit.',
		says: [
			'4:11: The source shows the fact `returns.window` here, but this translation types `30 Tage`.',
		],
	},
	{
		what: 'a cell of a table',
		en: '| A | 3 |\n| - | - |\n| B | 5 |',
		locale: 'de',
		text: '| A | 3 |\n| - | - |\n| B | 3 |',
		says: ['6:7: The source says `5` here, but this translation says `3`.'],
	},
	{
		what: 'a picture’s caption',
		en: '<Figure src="/a.svg" alt="A box" caption="At most 5 kg" />',
		locale: 'de',
		text: '<Figure src="/a.svg" alt="Ein Karton" caption="Höchstens 8 kg" />',
		says: ['4:58: The source says `5` here, but this translation says `8`.'],
	},
	{
		what: 'a title',
		en: '---\ntitle: Returns in 30 days\n---\n',
		locale: 'de',
		text: '---\ntitle: Rückgabe in 20 Tagen\n---\n',
		says: ['2:20: The source says `30 days` here, but this translation says `20 Tagen`.'],
	},
	{
		what: 'a step that is missing',
		en: '1. Open it.\n2. Choose it.\n3. Send it.',
		locale: 'de',
		text: '1. Öffnen und wählen Sie ihn.\n2. Senden Sie ihn.',
		says: ['4:1: The source has 3 steps here, this translation 2 steps.'],
	},
	{
		what: 'a swallowed comma',
		en: 'See https://paduka.example/en/size for more.',
		locale: 'ar',
		text: 'انظر https://paduka.example/ar/size، ففيه المزيد.',
		says: [
			'4:6: The source links to `https://paduka.example/en/size` here, but this translation links to `https://paduka.example/ar/size،`.',
		],
	},
];

test.each(cases)('a translator is told of $what', ({ en, locale, text, says }) => {
	expect(messages(['en', en], [locale, text])).toEqual(says);
});

test('a name that is never translated is missed', () => {
	expect(messages(['en', 'Ask Paduka.'], ['hi', 'पादुका से पूछें।'], ['Paduka'])).toEqual([
		'4:1: The source names `Paduka` here; this translation does not.',
	]);
	expect(messages(['en', 'Ask Paduka.'], ['de', 'Fragen Sie Padukas Team.'], ['Paduka'])).toEqual(
		[],
	);
});

test('the hint says how a figure is set in the language, and how to allow it', () => {
	const [finding] = contradictions(['en', 'It costs €3,000.'], ['de', 'Es kostet 3,000 €.']);
	expect(finding?.hint).toBe(
		"In `de`, that reads as 3: write `3.000`. If it is right as it stands, say why in the front matter: `allow: [{ text: '3,000 €', why: '…' }]`.",
	);
});

test.each([
	['order within a paragraph', 'A costs €3, B costs €5.', 'B kostet 5 €, A kostet 3 €.'],
	['repetition', 'Within 14 days.', 'Innerhalb von 14 Tagen. Ja, 14 Tagen.'],
	[
		'a paragraph made two',
		'Wait 5 days. Then call 112.',
		'Warten Sie 5 Tage.\n\nRufen Sie dann 112 an.',
	],
	['a unit of the same length', 'Within 48 hours.', 'Innerhalb von zwei Tagen.'],
])('%s is no contradiction', (_, en, de) => {
	expect(messages(['en', en], ['de', de])).toEqual([]);
});

test.each(['it', 'ko', 'zh-Hans', 'uk'])(
	'a language without a word list is compared: %s',
	(tag) => {
		expect(
			messages(
				['en', 'It costs €1,250 until 2026-11-02, after two days.'],
				[tag, '1250 €, 2026-11-02'],
			),
		).toEqual([]);
		expect(messages(['en', 'It costs €1,250.'], [tag, '1350 €'])).toEqual([
			'4:1: The source says `€1,250` here, but this translation says `1350 €`.',
		]);
	},
);
