import { expect, test } from 'vitest';
import { hoursInWords } from '../../src/hours/hours-in-words.ts';
import { readHours } from '../../src/hours/read-hours.ts';
import { translator } from '../../src/i18n/translate.ts';
import { localeOf } from './locales.ts';

function inWords(tag: string, ...hours: string[]): string[] {
	const read = readHours(hours);
	if ('complaint' in read) throw new Error(read.complaint.message);
	const locale = localeOf(tag);
	const t = translator(locale);
	const words = { everyDay: t('contact.hours.everyDay'), allDay: t('contact.hours.allDay') };
	// CLDR has narrow spaces and marks of direction here and there, which its next release may move.
	return hoursInWords(read.hours, locale, words).map((line) =>
		line.replace(/\p{Zs}/gu, ' ').replace(/\p{Cf}/gu, ''),
	);
}

test.each([
	['en', 'Every day, 8:00 AM – 11:00 PM'],
	['hi', 'हर दिन, सुबह 8:00 – रात 11:00'],
	['mr', 'दररोज, सकाळी ८:०० – रात्री ११:००'],
	['bn', 'প্রতিদিন, সকাল ৮:০০ – রাত ১১:০০'],
	['th', 'ทุกวัน 8:00–23:00'],
	['de', 'Täglich, 8:00–23:00 Uhr'],
	['fr', 'Tous les jours, 8:00 – 23:00'],
	['es', 'Todos los días, 8:00–23:00'],
	['ja', '毎日、8:00～23:00'],
	['ar', 'يوميًا، 8:00 ص – 11:00 م'],
])('a reader of %s is told: %s', (tag, text) => {
	expect(inWords(tag, 'Mo-Su 08:00-23:00')).toEqual([text]);
});

test.each([
	['en', ['Monday – Friday, 9:00 AM – 1:00 PM, 2:00 – 6:00 PM', 'Saturday, 10:00 AM – 2:00 PM']],
	[
		'hi',
		[
			'सोमवार – शुक्रवार, सुबह 9:00 – दोपहर 1:00, दोपहर 2:00 – शाम 6:00',
			'शनिवार, सुबह 10:00 – दोपहर 2:00',
		],
	],
	['fr', ['Lundi – vendredi, 9:00 – 13:00, 14:00 – 18:00', 'Samedi, 10:00 – 14:00']],
])('days with the same hours share a line, in %s', (tag, lines) => {
	expect(inWords(tag, 'Mo-Fr 09:00-13:00, 14:00-18:00', 'Sa 10:00-14:00')).toEqual(lines);
});

test.each([
	['over the end of the week', 'Su-Th 10:00-12:00', 'Sunday – Thursday, 10:00 AM – 12:00 PM'],
	['without a range', 'Mo, We, Sa 10:00-12:00', 'Monday, Wednesday, Saturday, 10:00 AM – 12:00 PM'],
	['past midnight', 'Fr 22:00-02:00', 'Friday, 10:00 PM – 2:00 AM'],
	['until midnight', 'Fr 22:00-24:00', 'Friday, 10:00 PM – 12:00 AM'],
	['all day', 'Sa-Su 00:00-24:00', 'Saturday, Sunday, 24 hours'],
	['always', 'Mo-Su 00:00-24:00', 'Every day, 24 hours'],
])('hours %s are told as people tell them', (_, hours, line) => {
	expect(inWords('en', hours)).toEqual([line]);
});
