import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../src/build/search-vocabulary.ts';
import { beginAlike, skeletonOf, unlikeness } from '../../src/search/romanised.ts';

const reading = (word: string, locale: string) =>
	readingsOf([{ written: word, frequency: 1, isInTitle: true }], locale);

describe('a word in Latin letters is that of another script', () => {
	test.each([
		['hi', 'वापसी', 'wapsi'],
		['hi', 'वापसी', 'vaapasee'],
		['hi', 'भुगतान', 'bhugtan'],
		['mr', 'परतावा', 'paratava'],
		['bn', 'ফেরত', 'ferot'],
		['th', 'เงิน', 'ngoen'],
		['ja', '返品', 'henpin'],
		['ja', 'へんぴん', 'henpin'],
		['ko', '환불', 'hwanbul'],
		['zh', '退款', 'tuikuan'],
		['ar', 'إرجاع', 'irjaa'],
		['he', 'סיסמה', 'sisma'],
		['he', 'כתובת', 'ktovet'],
		['he', 'המשלוח', 'mishloach'],
		['ar', 'التوصيل', 'tawsil'],
		['ar', 'إلغاء', 'ilgha'],
		['hi', 'वारंटी', 'warranty'],
		['mr', 'पार्सल', 'parcel'],
		['mr', 'परत', 'parat'],
		['uk', 'гарантія', 'harantiya'],
		['th', 'รหัส', 'rahat'],
	])('in %s, %s is %s', async (locale, word, typed) => {
		expect(skeletonOf(await reading(word, locale), locale)).toBe(skeletonOf(typed, locale));
	});

	test.each([
		['hi', 'वापसी', 'bhugtan'],
		// Its h is a letter, and no breath after the one before.
		['ar', 'فنحن', 'fen'],
	])('and another is not: in %s, %s is not %s', async (locale, word, typed) => {
		expect(skeletonOf(await reading(word, locale), locale)).not.toBe(skeletonOf(typed, locale));
	});
});

test('a word that is written in Latin letters has no other reading', async () => {
	expect(await reading('UPI', 'hi')).toBe('-');
});

test('vowels that a reading does not have make a word unlike it, but for those that nobody writes', () => {
	expect(unlikeness('positive', 'post')).toBeGreaterThan(0.4);
	expect(unlikeness('paratava', 'prtav')).toBeLessThan(0.2);
});

test.each([
	['ja', 'uber', 'biru', false],
	['ko', 'once', 'nodeui', false],
	['hi', 'order', 'ordr', true],
	['ja', 'henpin', 'henpin', true],
	// Its first vowel is not written.
	['ar', 'irjaa', 'rja', true],
	// A vowel is written before the consonant that it follows.
	['th', 'ngoen', 'engin', true],
])('in %s, whether %s may begin as %s does: %s', (language, typed, read, mayBe) => {
	expect(beginAlike(typed, read, language)).toBe(mayBe);
});
