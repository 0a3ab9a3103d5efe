import { expect, test } from 'vitest';
import { wordDiff } from '../../src/authoring/word-diff.ts';

test.each([
	['en', 'We pay in 5 days.', 'We pay within 5 days.', 'We pay [-in-]{+within+} 5 days.'],
	['en', 'Send it back', 'Send it', 'Send it[- back-]'],
	['en', 'one two three', 'four five six', '[-one two three-]{+four five six+}'],
	['en', 'Same', 'Same', 'Same'],
	['th', 'คืนเงินภายใน', 'คืนสินค้าภายใน', 'คืน[-เงิน-]{+สินค้า+}ภายใน'],
	['ja', '返金は五日', '返金は三日', '返金は[-五日-]{+三日+}'],
])('in %s, “%s” and “%s” differ in %s', (locale, old, now, expected) => {
	const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
	const shown = wordDiff(old, now, locale).map(({ kind, text }) => marks[kind].join(text));
	expect(shown.join('')).toBe(expected);
});
