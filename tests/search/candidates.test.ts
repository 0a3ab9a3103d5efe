import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/search/analysis/language.ts';
import { lettersOf } from '../../src/search/analysis/distance.ts';
import { fold } from '../../src/search/analysis/fold.ts';
import { findCandidates } from '../../src/search/candidates.ts';
import { packWords, readWords, type Word } from '../../src/search/vocabulary.ts';

const words = (locale: string, written: string[], inTitle: string[] = []): Word[] =>
	written.map((word) => ({
		written: word,
		folded: fold(word, languageOf(locale).code),
		letters: lettersOf(fold(word, languageOf(locale).code)),
		frequency: 1,
		isInTitle: inTitle.includes(word),
	}));

const best = (asked: string, locale: string, list: Word[]) =>
	findCandidates(fold(asked, languageOf(locale).code), list, languageOf(locale))[0]?.word.written;

describe('the word that is meant', () => {
	test.each([
		['en', 'refnud', ['refund', 'return', 'friend'], 'refund'],
		['en', 'delivrey', ['delivery', 'deliver'], 'delivery'],
		['mr', 'परताव्याच्या', ['परतावा', 'पार्सल'], 'परतावा'],
		['bn', 'ফেরতর', ['ফেরত', 'টাকা'], 'ফেরত'],
		['mr', 'ऑडर', ['ऑर्डर', 'पैसे'], 'ऑर्डर'],
		['ja', 'チャト', ['チャット', '注文'], 'チャット'],
		['th', 'เงน', ['เงิน', 'คืน'], 'เงิน'],
		['cs', 'zaruk', ['záruka', 'platba'], 'záruka'],
		['zh', 'rul', ['url', '链接'], 'url'],
	])('in %s by %s', (locale, asked, list, meant) => {
		expect(best(asked, locale, words(locale, list))).toBe(meant);
	});

	test('is one of a title rather than another that is as near', () => {
		expect(best('cark', 'en', words('en', ['carp', 'card'], ['card']))).toBe('card');
	});

	test.each([
		['docker', ['locker', 'doctor']],
		['xyz', ['xyk']],
		['24', ['25', '240']],
		['violin', ['refund', 'valid']],
	])('is none of those that are other words: %s', (asked, list) => {
		expect(best(asked, 'en', words('en', list))).toBeUndefined();
	});
});

describe('a word that is asked alone', () => {
	const alone = (asked: string, list: Word[]) =>
		findCandidates(asked, list, languageOf('en'), { isAlone: true })[0]?.word.written;

	test('is taken for another only where that is of a title, or all but the same', () => {
		expect(alone('adopted', words('en', ['adapted']))).toBeUndefined();
		expect(alone('adopted', words('en', ['adapted'], ['adapted']))).toBe('adapted');
		expect(alone('stages', words('en', ['states']))).toBeUndefined();
		expect(alone('stages', words('en', ['states'], ['states']))).toBe('states');
		expect(alone('sttaes', words('en', ['states']))).toBe('states');
		expect(alone('adatped', words('en', ['adapted']))).toBe('adapted');
		expect(alone('constant', words('en', ['contact'], ['contact']))).toBeUndefined();
		expect(alone('personalisd', words('en', ['personalised']))).toBe('personalised');
	});
});

test('an Arabic word that is asked alone is not taken for one that has little but the article in common', () => {
	const asked = (options: { isAlone: boolean }) =>
		findCandidates('الرقم', words('ar', ['الرسم'], ['الرسم']), languageOf('ar'), options)[0]?.word
			.written;
	expect(asked({ isAlone: true })).toBeUndefined();
	expect(asked({ isAlone: false })).toBe('الرسم');
});

test('an Arabic word is no other form of one that has the article and a letter in common', () => {
	const [best] = findCandidates('العدس', words('ar', ['العدول'], ['العدول']), languageOf('ar'));
	expect(best).toBeUndefined();
});

test('a vocabulary is read as it was packed', () => {
	const list = [
		{ written: 'refund', frequency: 3, isInTitle: true },
		{ written: 'refunds', frequency: 0, isInTitle: false },
		{ written: 'परतावा', frequency: 7, isInTitle: true },
	];
	const file = packWords(list);
	expect(file.words).toBe('0refund 6s 0परतावा');
	expect(
		readWords(file, 'mr').map(({ written, frequency, isInTitle }) => ({
			written,
			frequency,
			isInTitle,
		})),
	).toEqual(list);
	expect(readWords({ words: '', weights: '' }, 'mr')).toEqual([]);
});
