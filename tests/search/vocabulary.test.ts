import { expect, test } from 'vitest';
import type { SearchArticle } from '../../src/build/search-article.ts';
import { createTally, toVocabulary, vocabularyFiles } from '../../src/build/search-vocabulary.ts';
import { findWords } from '../../src/build/search-words.ts';
import type { Engine } from '../../src/search/engine.ts';
import { keepLoaded } from '../../src/search/keep-loaded.ts';
import { wordsFor } from '../../src/search/lexicon.ts';

/** An article with this text, and this title. */
function article(key: string, locale: string, text: string, title = ''): SearchArticle {
	const blocks = [{ ...findWords(text, locale), depth: 0 }];
	return { key, url: '', title: findWords(title, locale), keywords: [], blocks };
}

/** The words of articles: each is one article. */
function wordsOf(locale: string, texts: string[], most?: number, filler?: string) {
	const cutRun = (run: string) => run.split(/(?<=คืน)/u);
	const { add, counted } = createTally(locale);
	for (const [at, text] of texts.entries()) add(article(`${at}`, locale, text), cutRun);
	return toVocabulary(counted, filler, most);
}

const texts = ['refund parcel', 'refund parcel rebate', 'refund zipper raffle'];

test('a small vocabulary is one file', () => {
	expect(Object.keys(vocabularyFiles(wordsOf('en', texts), 'en'))).toEqual(['vocabulary']);
});

test('of a large vocabulary, the words that few articles hold are in files by their first letter', () => {
	const { common, rest } = wordsOf('en', texts, 2);
	expect(common.map(({ written }) => written)).toEqual(['parcel', 'refund']);
	expect(rest.map(({ written }) => written)).toEqual(['raffle', 'rebate', 'zipper']);
});

test('a reader loads no more of a large vocabulary than one word needs', async () => {
	const files = vocabularyFiles(wordsOf('en', texts, 2), 'en');
	const fetched: string[] = [];
	const engine = keepLoaded({
		vocabulary: async (_: string, shard?: number) => {
			const name = shard === undefined ? 'vocabulary' : `vocabulary-${shard}`;
			fetched.push(name);
			return files[name]!;
		},
	} as Engine);
	const words = async (folded: string) =>
		(await wordsFor(engine, 'en', folded)).map(({ written }) => written);
	expect(await words('rebaet')).toEqual(['parcel', 'refund', 'raffle', 'rebate']);
	expect(await words('rafle')).toHaveLength(4);
	expect(fetched).toEqual(['vocabulary', 'vocabulary-50']);
});

test('a script without spaces has its fillers in the one file that it is cut by', () => {
	const { common, rest } = wordsOf('th', ['คืนเงิน'], 2, 'ไหม');
	expect([common.map(({ written }) => written), rest]).toEqual([['คืน', 'เงิน'], []]);
	expect(wordsOf('th', ['คืนเงิน'], 9, 'ไหม').common).toHaveLength(3);
});

test('a word stands in a title where another form of it does', () => {
	const { add, counted } = createTally('ar');
	const cutRun = (run: string) => [run];
	add(article('1', 'ar', '', 'جمارك'), cutRun);
	add(article('2', 'ar', 'الجمارك'), cutRun);
	expect(toVocabulary(counted).common.map(({ isInTitle }) => isInTitle)).toEqual([true, true]);
});
