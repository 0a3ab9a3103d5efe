import { expect, test } from 'vitest';
import { periodOf } from '../../src/components/announcement-period.ts';
import { translator } from '../../src/i18n/translate.ts';
import { locale } from '../i18n/site.ts';

const from = '2026-12-20';
const until = '2027-01-06';

test.each([
	['en', { from, until }, 'December 20, 2026\u2009–\u2009January 6, 2027'],
	['en', { from, until: from }, 'December 20, 2026'],
	['en', { from }, 'From December 20, 2026'],
	['en', { until }, 'Until January 6, 2027'],
	['en', {}, undefined],
	['th', { from, until }, '20 ธันวาคม 2569 – 6 มกราคม 2570'],
	['mr', { from, until }, '२० डिसेंबर, २०२६ – ६ जानेवारी, २०२७'],
	['ja', { from, until }, '2026年12月20日～2027年1月6日'],
])('a reader of %s reads the days %j as %j', (tag, days, words) => {
	const reader = locale(tag);
	expect(periodOf(days, { locale: reader, t: translator(reader) })).toBe(words);
});
