import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/answer.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { Engine } from '../../src/search/engine.ts';
import { packWords } from '../../src/search/vocabulary.ts';

const refund: Hit = {
	key: 'faq/refund',
	url: '/en/faq/refund/',
	title: 'Refunds',
	excerpt: 'We pay you back.',
	titleMarks: [],
	marks: [],
};

/** An engine whose network can be cut: the places where it fails, in the order of its calls. */
function engineThat(...failures: ('load' | 'ask' | 'hang' | 'works')[]) {
	const asked: string[] = [];
	let loads = 0;
	const engine: Engine = {
		...nothingElse,
		load: async () => {
			loads++;
			const failure = failures.shift() ?? 'works';
			if (failure === 'load') throw new Error('No network.');
			return {
				size: 1,
				isFiller: () => false,
				find: async (term) => {
					asked.push(term);
					if (failure === 'ask') throw new Error('No network.');
					if (failure === 'hang') return new Promise(() => {});
					const place = { score: 1, isInTitle: true, places: [0] };
					return { term, isExact: true, articles: new Map([['a', place]]) };
				},
				score: async (term) => ({
					term,
					isExact: true,
					articles: new Map([['a', { score: 1, isInTitle: true, places: [0] }]]),
				}),
				read: async () => refund,
			};
		},
	};
	return { engine, asked, loads: () => loads };
}

/** Only what has no answer of its own asks for more. */
const nothingElse: Omit<Engine, 'load'> = {
	vocabulary: async () => ({ words: '', weights: '' }),
	readings: async () => '',
	directory: async () => ({ chain: [], others: [], articles: [] }),
	entry: async () => refund,
};

test('a search gives the shape of the contract', async () => {
	const { search } = createSearch('en', engineThat());
	expect(await search(' Refund?')).toEqual({
		query: 'Refund?',
		corrected: undefined,
		groups: [{ locale: 'en', results: [{ ...refund, collection: 'faq' }] }],
		nearest: [],
	});
});

test.each(['', '   ', '?!', '🎉', '<b></b>', '\uD83D', 'a'.repeat(10_000), '""'])(
	'%j is answered with nothing, and nothing is fetched for it',
	async (query) => {
		const { engine, loads } = engineThat();
		expect(await createSearch('en', { engine }).search(query)).toMatchObject({ groups: [] });
		expect(loads()).toBe(0);
	},
);

describe('when the network fails', () => {
	test.each(['load', 'ask', 'hang'] as const)(
		'at the %s, it is said, and can be tried again',
		async (failure) => {
			const { engine, loads } = engineThat(failure);
			const { search } = createSearch('en', { engine, patience: 20 });
			await expect(search('refund')).rejects.toThrow('The search in `en` cannot be reached.');
			expect((await search('refund')).groups).toHaveLength(1);
			expect(loads()).toBe(2);
		},
	);

	test('what works is loaded once', async () => {
		const { engine, loads, asked } = engineThat();
		const { search, load } = createSearch('en', { engine });
		await Promise.all([load(), search('a refund'), search('refund')]);
		expect(loads()).toBe(1);
		expect(asked.toSorted()).toEqual(['a', 'refund', 'refund']);
	});
});

/** A site whose Marathi index holds nothing of what is asked, and whose English one holds these, best first. */
function engineOfTwo(keys: string[], inMarathi: string[]): Engine {
	const place = (at: number) => ({ score: 9 - at, isInTitle: false, places: [0] });
	const found = (locale: string) => ({
		term: 'cancel',
		isExact: locale === 'en',
		articles: new Map(locale === 'en' ? keys.map((key, at) => [key, place(at)]) : []),
	});
	return {
		...nothingElse,
		load: async (locale) => ({
			size: 9,
			isFiller: () => false,
			find: async () => found(locale),
			score: async () => found(locale),
			read: async (key) => ({ ...refund, key }),
		}),
		directory: async () => ({
			chain: ['en'],
			others: ['en'],
			articles: inMarathi.map((key) => [key, key, key]),
		}),
		entry: async (_, key) => ({ ...refund, key }),
	};
}

describe('what another locale answers', () => {
	test.each([
		[['faq/a', 'faq/b'], ['faq/a', 'faq/b'], [['mr', 'faq/a', 'faq/b']]],
		[
			['faq/a', 'faq/b'],
			['faq/a'],
			[
				['mr', 'faq/a'],
				['en', 'faq/b'],
			],
		],
		[
			['faq/a', 'faq/b'],
			['faq/b'],
			[
				['en', 'faq/a'],
				['mr', 'faq/b'],
			],
		],
	])('%j is shown, where the reader’s own has %j, as %j', async (keys, own, shown) => {
		const { search } = createSearch('mr', { engine: engineOfTwo(keys, own) });
		const { groups } = await search('cancel');
		expect(groups.map(({ locale, results }) => [locale, ...results.map(({ key }) => key)])).toEqual(
			shown,
		);
	});
});

test('another language corrects what is in another script, and not what may be the reader’s own', async () => {
	const { words, weights } = packWords([{ written: 'cancel', frequency: 1, isInTitle: true }]);
	const two = engineOfTwo(['faq/a'], ['faq/a']);
	const engine: Engine = {
		...two,
		load: async (locale) => {
			const index = await two.load(locale);
			const find: typeof index.find = async (term) =>
				locale === 'en' && term === 'cancel'
					? index.find(term)
					: { term, isExact: false, articles: new Map() };
			return { ...index, find };
		},
		vocabulary: async (locale) =>
			locale === 'en' ? { words, weights } : { words: '', weights: '' },
	};
	const asked = async (locale: string) =>
		(await createSearch(locale, { engine }).search('cancle')).corrected;
	expect(await asked('mr')).toBe('cancel');
	expect(await asked('de')).toBeUndefined();
});
