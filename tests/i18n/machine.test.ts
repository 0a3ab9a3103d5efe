import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const script = `
	import english from '${new URL('../../locales/en.json', import.meta.url)}' with { type: 'json' };
	import { resolveLocales } from '${new URL('../../src/i18n/locale.ts', import.meta.url)}';
	import * as format from '${new URL('../../src/i18n/format.ts', import.meta.url)}';
	import { letterOf } from '${new URL('../../src/i18n/letter.ts', import.meta.url)}';
	import { timeZoneName } from '${new URL('../../src/facts/time-zone.ts', import.meta.url)}';
	import { translator } from '${new URL('../../src/i18n/translate.ts', import.meta.url)}';
	const own = new Map([['xx', { name: 'Xx' }], ['ar', { name: 'العربية' }]]);
	const { locales } = resolveLocales({ own, shipped: new Map([['en', english]]), sourceLocale: 'xx' });
	for (const locale of locales.values()) {
		console.log(JSON.stringify([
			locale.direction,
			locale.digits,
			format.formatDate('2026-11-02', locale),
			format.formatNumber(1234.5, locale),
			format.languageName('de', locale),
			timeZoneName('Europe/Berlin', locale),
			letterOf('Ångra', locale),
			translator(locale)('list.count', { count: 1234 }),
		]));
	}
`;

test.each([
	{ LC_ALL: 'en_US.UTF-8', TZ: 'America/Los_Angeles' },
	{ LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Kiritimati' },
	{ LC_ALL: 'th_TH.UTF-8', TZ: 'UTC' },
	{ LC_ALL: 'da_DK.UTF-8', TZ: 'UTC' },
])('a machine with %j says the same as any other', (environment) => {
	const env = { ...process.env, ...environment };
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		env,
		encoding: 'utf8',
	});
	const [xx, ar] = output
		.trim()
		.split('\n')
		.map((line): unknown => JSON.parse(line));
	expect(xx).toEqual([
		'ltr',
		'latn',
		'November 2, 2026',
		'1,234.5',
		'German',
		'Central European Time',
		'A',
		'1,234 articles',
	]);
	expect(ar).toEqual([
		'rtl',
		'latn',
		'2 نوفمبر 2026',
		'1,234.5',
		'الألمانية',
		'توقيت وسط أوروبا',
		'A',
		'1,234 articles',
	]);
});
