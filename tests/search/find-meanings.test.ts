import { expect, test } from 'vitest';
import { termsOf } from '../../src/search/analysis/terms.ts';
import type { Hit } from '../../src/search/answer.ts';
import type { Engine, Found, Index } from '../../src/search/engine.ts';
import { findMeanings, widen } from '../../src/search/find-meanings.ts';
import { formsOf } from '../../src/search/lexicon.ts';
import { packWords } from '../../src/search/vocabulary.ts';

/** A site that holds these words, each in the articles that it names. Its titles hold those of `titles`. */
function siteOf(words: Record<string, string[]>, titles: string[] = []) {
	const index = {
		isFiller: () => false,
		find: async (term: string): Promise<Found> => ({
			term,
			isExact: term in words,
			articles: new Map(
				(words[term] ?? []).map((id) => [id, { score: 1, isInTitle: false, places: [] }]),
			),
		}),
	} as Partial<Index> as Index;
	const vocabulary = packWords(
		Object.keys(words)
			.sort()
			.map((written) => ({ written, frequency: 1, isInTitle: titles.includes(written) })),
	);
	const engine = { vocabulary: async () => vocabulary } as Partial<Engine> as Engine;
	return { engine, index, exactly: false };
}

const lookedUp = (meanings: Awaited<ReturnType<typeof findMeanings>>) =>
	meanings.map(({ ways }) => ways.map(({ found }) => found.term));

test('another form of a word that the site does not hold is looked up, and is no correction', async () => {
	const asking = { ...siteOf({ umtauschen: ['a'], artikel: ['a'] }), locale: 'de' };
	const meanings = await findMeanings(['umgetauschter', 'artikel'], asking);
	expect(lookedUp(meanings)).toEqual([['umtauschen'], ['artikel']]);
	expect(meanings[0]?.correction).toBeUndefined();
});

test('a word that the site holds is widened by its other forms, which count for less', async () => {
	const asking = { ...siteOf({ ouverte: ['hours'], ouvrent: ['warranty'] }), locale: 'fr' };
	const meanings = await findMeanings(['ouverte'], asking);
	expect(lookedUp(meanings)).toEqual([['ouverte']]);
	const wider = await widen(meanings, asking);
	expect(lookedUp(wider)).toEqual([['ouverte', 'ouvrent']]);
	expect(wider[0]?.ways[1]?.weight).toBeLessThan(1);
});

test('two words of which the site holds none are taken for others only on good evidence', async () => {
	const site = { ...siteOf({ received: ['a'] }), locale: 'en' };
	expect(lookedUp(await findMeanings(['perceived', 'skipped'], site))).toEqual([[], []]);
	const held = { ...siteOf({ received: ['a'], parcel: ['a'] }), locale: 'en' };
	expect(lookedUp(await findMeanings(['recieved', 'parcel'], held))).toEqual([
		['received'],
		['parcel'],
	]);
});

test('a short slip beside a word that the site does not hold is no answer, and a long one is', async () => {
	const site = {
		...siteOf({ तला: ['a'], refund: ['a'], reimbursement: ['a'] }, [
			'तला',
			'refund',
			'reimbursement',
		]),
	};
	const asked = async (locale: string, ...words: string[]) =>
		lookedUp(await findMeanings(words, { ...site, locale }));
	expect(await asked('mr', 'तबला', 'शिकवणी')).toEqual([[], []]);
	expect(await asked('en', 'refnud')).toEqual([['refund']]);
	expect(await asked('en', 'reimbursment', 'sneakers')).toEqual([['reimbursement'], []]);
});

test('a word that the site holds as two is asked as two, but not where it is a slip of one', async () => {
	const site = siteOf({ express: ['a'], versand: ['a'], versenden: ['b'] });
	const asked = async (word: string) =>
		lookedUp(await findMeanings([word], { ...site, locale: 'de' }));
	expect(await asked('Expressversand')).toEqual([['express'], ['versand']]);
	expect(await asked('versandt')).toEqual([['versand']]);
});

/** An index in which Pagefind takes what is asked for the beginning of a word, or the other way round. */
function indexThatMarks(marked: string): Index {
	const { index } = siteOf({});
	return {
		...index,
		find: async (term) => ({
			term,
			isExact: false,
			articles: new Map([['a', { score: 1, isInTitle: false, places: [0] }]]),
		}),
		read: async () => ({ excerpt: marked, marks: [[0, marked.length]] }) as unknown as Hit,
	};
}

test.each([
	['en', 'ref', 'refund'],
	['ar', 'الاستل', 'واستلام'],
	['ja', '返', '返品'],
])('in %s, a reader who has typed %s may mean %s', async (locale, typed, marked) => {
	const asking = { ...siteOf({}), index: indexThatMarks(marked), locale };
	expect(lookedUp(await findMeanings([typed], asking))).toEqual([[termsOf(locale)(typed)]]);
});

test.each([
	['en', 'docker', 'doc'],
	// Their stems are: 悪 is the beginning of 悪天候.
	['ja', '悪い', '悪天候'],
	['ar', 'مليون', 'مليلية'],
	['bn', 'স্টকে', 'স্টাইল'],
])('in %s, %s is no beginning of %s', async (locale, typed, marked) => {
	const asking = { ...siteOf({}), index: indexThatMarks(marked), locale };
	expect(lookedUp(await findMeanings([typed], asking))).toEqual([[]]);
});

test.each([
	// Cut from โอเน็ต.
	['th', 'โอ', 'โอน', 'เน็ต', []],
	['ja', '申', '申し込み', '込', ['申']],
])(
	'in %s, %s before another word may begin %s only as a kanji',
	async (locale, piece, marked, next, terms) => {
		const asking = { ...siteOf({}), index: indexThatMarks(marked), locale };
		const [first] = lookedUp(await findMeanings([piece, next], asking));
		expect(first).toEqual(terms.map(termsOf(locale)));
	},
);

test('an Arabic word that is asked alone is a form of another with two consonants only where they begin alike', async () => {
	const words = ['الالغاء', 'الدفع', 'العنوان'];
	const { engine } = siteOf(Object.fromEntries(words.map((word) => [word, []])), words);
	const forms = async (word: string, isAlone: boolean) =>
		(await formsOf(engine, 'ar', word, { isAlone })).map(({ written }) => written);
	expect(await forms('الملغيه', false)).toEqual(['الالغاء']);
	expect(await forms('الملغيه', true)).toEqual([]);
	expect(await forms('العناوين', true)).toEqual(['العنوان']);
	expect(await forms('لدفعها', true)).toEqual(['الدفع']);
});
