import { expect, test } from 'vitest';
import { letterOf } from '../../src/i18n/letter.ts';
import { locale } from './site.ts';

test.each([
	['en', '“Where” is my order?', 'W'],
	['fr', 'Échanger un article', 'E'],
	['es', '¿Dónde está mi pedido?', 'D'],
	['de', 'Änderung der Bestellung', 'A'],
	['da', 'Ændr din ordre', 'Æ'],
	['sv', 'Ångra ett köp', 'Å'],
	['tr', 'iade', 'İ'],
	['hi', 'क्या मुझे कस्टम ड्यूटी देनी होगी?', 'क'],
	['mr', 'ऑर्डर कुठे आहे?', 'ऑ'],
	['bn', 'রিটার্ন', 'র'],
	['th', 'เปลี่ยนขนาด', 'ป'],
	['ar', 'أين طلبي؟', 'ا'],
	['ja', 'ガイド', 'か'],
	['ja', 'ふりがな', 'は'],
	['ru', 'Ёлка', 'Е'],
	// A Chinese reader looks for the sound, or for the number of strokes.
	['zh-Hans', '退货政策', 'T'],
	['zh-Hans', '“订单”在哪里', 'D'],
	['zh-Hans', 'Apple Pay', 'A'],
	['zh-Hant', '退貨政策', '10畫'],
	['zh-Hant', '一般問題', '1畫'],
	// Of a Japanese word the characters alone do not tell the sound.
	['ja', '返品ポリシー', '返'],
	['ko', '반품', 'ᄇ'],
])('an index in %s lists “%s” under %s', (tag, title, letter) => {
	expect(letterOf(title, locale(tag))).toBe(letter);
});

test.each([
	['ja', '24 hours'],
	['ja', '…'],
	['zh-Hans', '24 小时'],
	['de', '返品ポリシー'],
	['hi', '退货政策'],
])('an index in %s lists “%s” among the others', (tag, title) => {
	expect(letterOf(title, locale(tag))).toBeUndefined();
});
