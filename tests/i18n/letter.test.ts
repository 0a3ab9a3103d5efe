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
])('an index in %s lists “%s” under %s', (tag, title, letter) => {
	expect(letterOf(title, locale(tag))).toBe(letter);
});

test.each(['返品ポリシー', '24 hours', '…'])('“%s” stands among the others', (title) => {
	expect(letterOf(title, locale('ja'))).toBeUndefined();
});
