import { expect, test } from 'vitest';
import { phrases } from '../../src/i18n/phrases.ts';

test.each([
	['จัดส่งใช้เวลากี่วัน ค่าส่งเท่าไร', ['จัดส่งใช้เวลากี่วัน', 'ค่าส่งเท่าไร']],
	['ใช้รหัส QR  สำหรับส่งคืน', ['ใช้รหัส', 'QR', 'สำหรับส่งคืน']],
	['ທົດສອບ ພາສາ', ['ທົດສອບ', 'ພາສາ']],
])('“%s” is cut where its spaces end phrases', (text, parts) => {
	expect(phrases(text)).toEqual(parts);
});

test.each(['How long does delivery take?', 'डिलीवरी में कितना समय', 'お届けまでの日数 と送料', ''])(
	'“%s” is one, since its spaces end no phrases',
	(text) => {
		expect(phrases(text)).toEqual([text]);
	},
);
