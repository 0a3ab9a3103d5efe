import { expect, test } from 'vitest';
import { unbroken } from '../../src/i18n/unbroken.ts';

test.each([
	['en', 'Chat and e-mail, sign-in', 'Chat and e-~mail, sign-~in'],
	['de', 'E-Mail-Adresse', 'E-~Mail-~Adresse'],
	['en', '30-60 days - at most, in-', '30-60 days - at most, in-'],
	['th', 'ไปกับคุณได้ทุกที่ พร้อมดูแลคุณทุกก้าว', 'ไปกับคุณได้ทุก~ที่ พร้อมดูแลคุณทุก~ก้าว'],
	['th', 'แชต', 'แชต'],
	['ja', '返品とe-mailで', '返品とe-~mailで'],
])('in %s “%s” stays together', (tag, text, joined) => {
	expect(unbroken(text, tag)).toBe(joined.replaceAll('~', '\u2060'));
});
