import { expect, test } from 'vitest';
import { readHours } from '../../src/hours/read-hours.ts';
import { contactPoints, hoursAvailable } from '../../src/structured-data/contact-point.ts';

function told(...hours: string[]) {
	const read = readHours(hours);
	if ('complaint' in read) throw new Error(read.complaint.message);
	return hoursAvailable(read.hours);
}

const spec = { '@type': 'OpeningHoursSpecification' };

test('days with the same hours are told together', () => {
	expect(told('Mo-We 09:00-12:00, 14:00-18:00', 'Sa 09:00-12:00')).toEqual([
		{
			...spec,
			dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Saturday'],
			opens: '09:00',
			closes: '12:00',
		},
		{ ...spec, dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '14:00', closes: '18:00' },
	]);
});

test.each([
	['a night', 'Su 22:00-02:00', { opens: '22:00', closes: '02:00' }],
	['a whole day', 'Su 00:00-24:00', { opens: '00:00', closes: '23:59' }],
	['an evening until midnight', 'Su 18:00-24:00', { opens: '18:00', closes: '23:59' }],
])('%s ends as search engines read it', (_, hours, is) => {
	expect(told(hours)).toEqual([{ ...spec, dayOfWeek: ['Sunday'], ...is }]);
});

test('what can be dialled, written to or opened is a contact point; a place is none', () => {
	const languages = ['hi', 'en'];
	expect(
		contactPoints([
			{ type: 'phone', value: '+91 20 1', languages, open: [[540, 600]], timeZone: 'Asia/Kolkata' },
			{ type: 'email', value: 'a@shop.example', languages: [] },
			{ type: 'chat', value: 'https://shop.example/chat', languages: [] },
			{ type: 'shop', value: '1 High Street', languages },
		]),
	).toEqual([
		{
			...{ '@type': 'ContactPoint', contactType: 'customer service', telephone: '+91 20 1' },
			availableLanguage: languages,
			hoursAvailable: [{ ...spec, dayOfWeek: ['Monday'], opens: '09:00', closes: '10:00' }],
		},
		{ '@type': 'ContactPoint', contactType: 'customer service', email: 'a@shop.example' },
		{ '@type': 'ContactPoint', contactType: 'customer service', url: 'https://shop.example/chat' },
	]);
});
