import { describe, expect, test } from 'vitest';
import { factDirection, factText } from '../../src/facts/fact-text.ts';
import type { FactForm } from '../../src/facts/fact-type.ts';
import { english, localeOf, markets, readFact, seen, tags, type Tag } from './shop.ts';

interface Reading {
	says: string;
	fact: unknown;
	form?: FactForm;
	texts: Record<Tag, string>;
}

const hours = {
	type: 'timeRange',
	from: '09:00',
	to: '18:00',
	timeZone: 'Asia/Kolkata',
	days: ['mon-fri', 'sun'],
};
const fee = { type: 'money', amount: { INR: 99, EUR: 4.9 } };

const readings: Reading[] = [
	{
		says: 'thirty days',
		fact: { type: 'duration', value: 30, unit: 'day' },
		texts: {
			en: '30 days',
			hi: '30 दिन',
			mr: '३० दिवस',
			bn: '৩০ দিন',
			th: '30 วัน',
			de: '30 Tage',
			fr: '30 jours',
			es: '30 días',
			ja: '30日',
			ar: '30 يومًا',
		},
	},
	{
		says: 'the bare figure of thirty days',
		fact: { type: 'duration', value: 30, unit: 'day' },
		form: 'number',
		texts: {
			en: '30',
			hi: '30',
			mr: '३०',
			bn: '৩০',
			th: '30',
			de: '30',
			fr: '30',
			es: '30',
			ja: '30',
			ar: '30',
		},
	},
	{
		says: 'one day',
		fact: { type: 'duration', value: 1, unit: 'day' },
		texts: {
			en: '1 day',
			hi: '1 दिन',
			mr: '१ दिवस',
			bn: '১ দিন',
			th: '1 วัน',
			de: '1 Tag',
			fr: '1 jour',
			es: '1 día',
			ja: '1日',
			ar: 'يوم',
		},
	},
	{
		says: 'three to five days',
		fact: { type: 'duration', value: [3, 5], unit: 'day' },
		texts: {
			en: '3–5 days',
			hi: '3–5 दिन',
			mr: '३–५ दिवस',
			bn: '৩–৫ দিন',
			th: '3-5 วัน',
			de: '3–5 Tage',
			fr: '3–5 jours',
			es: '3-5 días',
			ja: '3～5日',
			ar: '3–5 أيام',
		},
	},
	{
		says: 'two hours, in short',
		fact: { type: 'duration', value: 2, unit: 'hour' },
		form: 'short',
		texts: {
			en: '2 hr',
			hi: '2 घं॰',
			mr: '२ ता',
			bn: '২ ঘণ্টা',
			th: '2 ชม.',
			de: '2 Std.',
			fr: '2 h',
			es: '2 h',
			ja: '2時間',
			ar: '2 س',
		},
	},
	{
		says: 'two years',
		fact: { type: 'duration', value: 2, unit: 'year' },
		texts: {
			en: '2 years',
			hi: '2 वर्ष',
			mr: '२ वर्षे',
			bn: '২ বছর',
			th: '2 ปี',
			de: '2 Jahre',
			fr: '2 ans',
			es: '2 años',
			ja: '2年',
			ar: 'سنتان',
		},
	},
	{
		says: 'a fee in every currency it has',
		fact: fee,
		texts: {
			en: '₹99, €4.90',
			hi: '₹99, €4.90',
			mr: '₹९९, €४.९०',
			bn: '৯৯₹, ৪.৯০€',
			th: '₹99 €4.90',
			de: '99 ₹, 4,90 €',
			fr: '99 ₹, 4,90 €',
			es: '99 ₹, 4,90 €',
			ja: '₹99、€4.90',
			ar: '99 ₹، 4.90 €',
		},
	},
	{
		says: 'a lakh of rupees',
		fact: { type: 'money', amount: 100000, currency: 'INR' },
		texts: {
			en: '₹1,00,000',
			hi: '₹1,00,000',
			mr: '₹१,००,०००',
			bn: '১,০০,০০০₹',
			th: '₹100,000',
			de: '100.000 ₹',
			fr: '100 000 ₹',
			es: '100.000 ₹',
			ja: '₹100,000',
			ar: '100,000 ₹',
		},
	},
	{
		says: 'from one lakh to two and a half',
		fact: { type: 'money', amount: [100000, 250000], currency: 'INR' },
		texts: {
			en: '₹1,00,000 – ₹2,50,000',
			hi: '₹1,00,000 – ₹2,50,000',
			mr: '₹१,००,००० – ₹२,५०,०००',
			bn: '১,০০,০০০₹ – ২,৫০,০০০₹',
			th: '₹100,000 - ₹250,000',
			de: '100.000–250.000 ₹',
			fr: '100 000–250 000 ₹',
			es: '100.000-250.000 ₹',
			ja: '₹100,000 ～ ₹250,000',
			ar: '100,000–250,000 ₹',
		},
	},
	{
		says: 'dollars that are no other dollars',
		fact: { type: 'money', amount: 5, currency: 'USD' },
		texts: {
			en: '$5',
			hi: '$5',
			mr: '$५',
			bn: '৫ US$',
			th: 'US$5',
			de: '5 $',
			fr: '5 $US',
			es: '5 US$',
			ja: '$5',
			ar: '5 US$',
		},
	},
	{
		says: 'an amount with the name of its currency',
		fact: { type: 'money', amount: 1500, currency: 'JPY' },
		form: 'long',
		texts: {
			en: '1,500 Japanese yen',
			hi: '1,500 जापानी येन',
			mr: '१,५०० जपानी येन',
			bn: '১,৫০০ জাপানি ইয়েন',
			th: '1,500 เยนญี่ปุ่น',
			de: '1.500 Japanische Yen',
			fr: '1 500 yens japonais',
			es: '1500 yenes japoneses',
			ja: '1,500円',
			ar: '1,500 ين ياباني',
		},
	},
	{
		says: 'the bare figure of an amount, with its decimals',
		fact: { type: 'money', amount: 4.9, currency: 'EUR' },
		form: 'number',
		texts: {
			en: '4.90',
			hi: '4.90',
			mr: '४.९०',
			bn: '৪.৯০',
			th: '4.90',
			de: '4,90',
			fr: '4,90',
			es: '4,90',
			ja: '4.90',
			ar: '4.90',
		},
	},
	{
		says: 'a weight',
		fact: { type: 'number', value: 20.5, unit: 'kilogram' },
		texts: {
			en: '20.5 kilograms',
			hi: '20.5 किलोग्राम',
			mr: '२०.५ किलोग्रॅम',
			bn: '২০.৫ কিলোগ্রাম',
			th: '20.5 กิโลกรัม',
			de: '20,5 Kilogramm',
			fr: '20,5 kilogrammes',
			es: '20,5 kilogramos',
			ja: '20.5キログラム',
			ar: '20.5 كيلوغرام',
		},
	},
	{
		says: 'a number without a unit',
		fact: 250000,
		texts: {
			en: '250,000',
			hi: '2,50,000',
			mr: '२,५०,०००',
			bn: '২,৫০,০০০',
			th: '250,000',
			de: '250.000',
			fr: '250 000',
			es: '250.000',
			ja: '250,000',
			ar: '250,000',
		},
	},
	{
		says: 'a percentage',
		fact: { type: 'percent', value: 20 },
		texts: {
			en: '20%',
			hi: '20%',
			mr: '२०%',
			bn: '২০%',
			th: '20%',
			de: '20 %',
			fr: '20 %',
			es: '20 %',
			ja: '20%',
			ar: '20%',
		},
	},
	{
		says: 'a percentage in words',
		fact: { type: 'percent', value: 1.1 },
		form: 'long',
		texts: {
			en: '1.1 percent',
			hi: '1.1 प्रतिशत',
			mr: '१.१ टक्के',
			bn: '১.১ শতাংশ',
			th: '1.1 เปอร์เซ็นต์',
			de: '1,1 Prozent',
			fr: '1,1 pour cent',
			es: '1,1 por ciento',
			ja: '1.1パーセント',
			ar: '1.1 بالمائة',
		},
	},
	{
		says: 'a date in the calendar of the reader',
		fact: { type: 'date', value: '2026-12-25' },
		texts: {
			en: 'December 25, 2026',
			hi: '25 दिसंबर 2026',
			mr: '२५ डिसेंबर, २०२६',
			bn: '২৫ ডিসেম্বর, ২০২৬',
			th: '25 ธันวาคม 2569',
			de: '25. Dezember 2026',
			fr: '25 décembre 2026',
			es: '25 de diciembre de 2026',
			ja: '2026年12月25日',
			ar: '25 ديسمبر 2026',
		},
	},
	{
		says: 'days of one month',
		fact: { type: 'dateRange', from: '2026-12-20', to: '2026-12-25' },
		texts: {
			en: 'December 20 – 25, 2026',
			hi: '20–25 दिसंबर 2026',
			mr: '२० – २५ डिसेंबर, २०२६',
			bn: '২০–২৫ ডিসেম্বর, ২০২৬',
			th: '20–25 ธันวาคม 2569',
			de: '20.–25. Dezember 2026',
			fr: '20–25 décembre 2026',
			es: '20–25 de diciembre de 2026',
			ja: '2026年12月20日～2026年12月25日',
			ar: '20–25 ديسمبر 2026',
		},
	},
	{
		says: 'hours, with their days and time zone',
		fact: hours,
		texts: {
			en: 'Monday – Friday, Sunday, 9:00 AM – 6:00 PM (India Standard Time)',
			hi: 'सोमवार – शुक्रवार, रविवार, सुबह 9:00 – शाम 6:00 (भारतीय मानक समय)',
			mr: 'सोमवार – शुक्रवार, रविवार, सकाळी ९:०० – संध्याकाळी ६:०० (भारतीय प्रमाण वेळ)',
			bn: 'সোমবার – শুক্রবার, রবিবার, সকাল ৯:০০ – সন্ধ্যা ৬:০০ (ভারতীয় মানক সময়)',
			th: 'วันจันทร์ - วันศุกร์ วันอาทิตย์ 9:00–18:00 (เวลาอินเดีย)',
			de: 'Montag – Freitag, Sonntag, 9:00–18:00 Uhr (Indische Normalzeit)',
			fr: 'lundi – vendredi, dimanche, 9:00 – 18:00 (heure de l’Inde)',
			es: 'lunes – viernes, domingo, 9:00–18:00 (hora estándar de la India)',
			ja: '月曜日～金曜日、日曜日、9:00～18:00（インド標準時）',
			ar: 'الاثنين – الجمعة، الأحد، 9:00 ص – 6:00 م (توقيت الهند)',
		},
	},
	{
		says: 'the hours alone',
		fact: hours,
		form: 'number',
		texts: {
			en: '9:00 AM – 6:00 PM',
			hi: 'सुबह 9:00 – शाम 6:00',
			mr: 'सकाळी ९:०० – संध्याकाळी ६:००',
			bn: 'সকাল ৯:০০ – সন্ধ্যা ৬:০০',
			th: '9:00–18:00',
			de: '9:00–18:00 Uhr',
			fr: '9:00 – 18:00',
			es: '9:00–18:00',
			ja: '9:00～18:00',
			ar: '9:00 ص – 6:00 م',
		},
	},
	{
		says: 'a list',
		fact: { type: 'list', items: ['UPI', 'Visa', 'PayPal'] },
		texts: {
			en: 'UPI, Visa, and PayPal',
			hi: 'UPI, Visa, और PayPal',
			mr: 'UPI, Visa आणि PayPal',
			bn: 'UPI, Visa এবং PayPal',
			th: 'UPI Visa และPayPal',
			de: 'UPI, Visa und PayPal',
			fr: 'UPI, Visa et PayPal',
			es: 'UPI, Visa y PayPal',
			ja: 'UPI、Visa、PayPal',
			ar: 'UPI وVisa وPayPal',
		},
	},
	{
		says: 'a list without its "and"',
		fact: { type: 'list', items: ['UPI', 'Visa', 'PayPal'] },
		form: 'short',
		texts: {
			en: 'UPI, Visa, PayPal',
			hi: 'UPI, Visa, PayPal',
			mr: 'UPI, Visa, PayPal',
			bn: 'UPI, Visa, PayPal',
			th: 'UPI Visa PayPal',
			de: 'UPI, Visa, PayPal',
			fr: 'UPI, Visa, PayPal',
			es: 'UPI, Visa, PayPal',
			ja: 'UPI、Visa、PayPal',
			ar: 'UPI، Visa، PayPal',
		},
	},
];

describe.each(readings)('$says', ({ fact, form, texts }) => {
	test.each(tags)('reads as a reader of %s writes it', (tag) => {
		const text = factText(readFact(fact), { locale: localeOf(tag), form });
		expect(seen(text)).toBe(texts[tag]);
	});
});

test.each([
	{ form: undefined, text: 'December 25, 2026' },
	{ form: 'long', text: 'Friday, December 25, 2026' },
	{ form: 'short', text: 'Dec 25, 2026' },
	{ form: 'number', text: '12/25/2026' },
	{ form: 'range', text: 'December 25, 2026' },
] as const)('a date in the form $form is $text', ({ form, text }) => {
	const date = readFact({ type: 'date', value: '2026-12-25' });
	expect(factText(date, { locale: english, form })).toBe(text);
});

test.each([
	{ value: '+919876543210', shown: '+91 98765 43210' },
	{ value: '+12025550123', shown: '+1 202 555 0123' },
	{ value: '+33142685300', shown: '+33 1 42 68 53 00' },
	{ value: '+35312345678', shown: '+353 123 456 78' },
	{ value: '+49 30 1234567', shown: '+49 30 1234567' },
])('the phone number $value is shown as $shown, in any locale', ({ value, shown }) => {
	const phone = readFact({ type: 'phone', value });
	expect(tags.map((tag) => factText(phone, { locale: localeOf(tag) }))).toEqual(
		tags.map(() => shown),
	);
});

test.each([
	{
		fact: { type: 'url', value: 'https://www.shop.example/returns/' },
		form: undefined,
		text: 'https://www.shop.example/returns/',
	},
	{
		fact: { type: 'url', value: 'https://www.shop.example/returns/' },
		form: 'short',
		text: 'shop.example/returns',
	},
	{
		fact: { type: 'email', value: 'help@shop.example' },
		form: undefined,
		text: 'help@shop.example',
	},
	{ fact: 'Jawab GmbH', form: undefined, text: 'Jawab GmbH' },
	{ fact: true, form: undefined, text: '✓' },
	{ fact: { type: 'list', items: ['UPI', 'Visa'] }, form: 'number', text: '2' },
] as const)('$fact in the form $form reads $text', ({ fact, form, text }) => {
	expect(factText(readFact(fact), { locale: english, form })).toBe(text);
});

test('a boolean reads in the words of the page', () => {
	const words = { yes: 'Ja', no: 'Nein' };
	const locale = localeOf('de');
	expect(factText(readFact(false), { locale, words })).toBe('Nein');
});

const packaging = { type: 'text', text: { en: 'Original box', hi: 'मूल डिब्बा' } };

test.each([
	{ tag: 'hi', fallback: [], text: 'मूल डिब्बा' },
	{ tag: 'mr', fallback: ['hi'], text: 'मूल डिब्बा' },
	{ tag: 'mr', fallback: [], text: 'Original box' },
])('a reader of $tag with fallback $fallback reads "$text"', ({ tag, fallback, text }) => {
	expect(factText(readFact(packaging), { locale: localeOf(tag, fallback) })).toBe(text);
});

test('a text that has neither the locale nor English is read in the language it has', () => {
	const fact = readFact({ type: 'text', text: { de: 'Originalkarton' } });
	expect(factText(fact, { locale: localeOf('fr') })).toBe('Originalkarton');
});

test.each([
	{ tag: 'tlh', fallback: [], text: '30 days' },
	{ tag: 'tlh', fallback: ['de'], text: '30 Tage' },
])('a locale that CLDR lacks ($tag) reads in its fallback $fallback, then English', (reader) => {
	const window = readFact({ type: 'duration', value: 30, unit: 'day' });
	expect(factText(window, { locale: localeOf(reader.tag, reader.fallback) })).toBe(reader.text);
});

test('a locale may choose its own digits', () => {
	const window = readFact({ type: 'duration', value: 30, unit: 'day' });
	expect(factText(window, { locale: { tag: 'hi', digits: 'deva', fallback: [] } })).toBe('३० दिन');
});

const window = {
	type: 'duration',
	value: 30,
	unit: 'day',
	markets: { EU: 60, CH: { value: 2, unit: 'month' } },
};

test.each([
	{ market: undefined, form: undefined, text: '30 days' },
	{ market: 'IN', form: undefined, text: '30 days' },
	{ market: 'DE', form: undefined, text: '60 days' },
	{ market: 'CH', form: undefined, text: '2 months' },
	{ market: 'DE', form: 'range', text: '60 days' },
	{ market: undefined, form: 'range', text: '30 days, 60 days, 2 months' },
] as const)('in the market $market and the form $form the window is $text', (wanted) => {
	const { market, form, text } = wanted;
	expect(factText(readFact(window), { locale: english, market, markets, form })).toBe(text);
});

test('the range over all markets goes from the least to the most', () => {
	const fact = readFact({ ...window, markets: { EU: 60, CH: [14, 20] } });
	expect(factText(fact, { locale: english, form: 'range' })).toBe('14–60 days');
});

test('a fact without a default tells a reader without a market every value', () => {
	const address = readFact({ type: 'text', markets: { DE: 'Berlin', FR: 'Paris' } });
	const days = readFact({ type: 'duration', unit: 'day', markets: { DE: 14, FR: 30 } });
	expect(factText(address, { locale: english })).toBe('Berlin, Paris');
	expect(factText(days, { locale: english })).toBe('14–30 days');
});

test.each([
	{ market: undefined, text: '₹99, €4.90, $5' },
	{ market: 'IN', text: '₹99' },
	{ market: 'DE', text: '€4.90' },
	{ market: 'FR', text: '€3.50' },
	{ market: 'US', text: '$5' },
	{ market: 'EU', text: '€4.90' },
	{ market: 'CH', text: '' },
])('the fee in the market $market is "$text"', ({ market, text }) => {
	const overrides = { US: { amount: 5, currency: 'USD' }, FR: { amount: { EUR: 3.5 } } };
	const fact = readFact({ ...fee, markets: overrides });
	expect(factText(fact, { locale: english, market, markets })).toBe(text);
});

test('a market without an amount in its own currency takes the only amount there is', () => {
	const fact = readFact({ type: 'money', amount: 5, currency: 'EUR' });
	expect(factText(fact, { locale: english, market: 'IN', markets })).toBe('€5');
});

test.each([
	{ market: 'IN', text: 'UPI and Card' },
	{ market: 'DE', text: 'Card' },
	{ market: 'US', text: 'Cheque' },
])('in the market $market one pays with $text', ({ market, text }) => {
	const items = { upi: { en: 'UPI' }, card: { en: 'Card', hi: 'कार्ड' } };
	const overrides = { DE: ['card'], US: { items: ['Cheque'] } };
	const fact = readFact({ type: 'list', items, markets: overrides });
	expect(factText(fact, { locale: english, market, markets })).toBe(text);
});

test.each([
	{ fact: { type: 'phone', value: '+919876543210' }, direction: 'ltr' },
	{ fact: { type: 'duration', value: [3, 5], unit: 'day' }, direction: 'locale' },
	{ fact: 'Jawab', direction: 'auto' },
	{ fact: { type: 'list', items: ['mada', 'نقدًا'] }, direction: 'locale' },
	{ fact: { type: 'list', items: ['mada'] }, direction: 'auto' },
])('$fact is isolated as $direction', ({ fact, direction }) => {
	expect(factDirection(readFact(fact))).toBe(direction);
});

test.each([
	{ timeZone: 'Europe/Berlin', tag: 'de', name: 'Mitteleuropäische Zeit' },
	{ timeZone: 'UTC', tag: 'mr', name: 'समन्वित वैश्विक वेळ' },
])('hours in $timeZone say "$name" to a reader of $tag', ({ timeZone, tag, name }) => {
	const fact = readFact({ ...hours, timeZone, days: 'sat' });
	expect(factText(fact, { locale: localeOf(tag) })).toContain(`(${name})`);
});

test('a time zone whose name has brackets is bracketed once', () => {
	const fact = readFact({ ...hours, timeZone: 'Europe/London', days: 'mon-fri' });
	expect(seen(factText(fact, { locale: localeOf('de') }))).toBe(
		'Montag – Freitag, 9:00–18:00 Uhr (Vereinigtes Königreich, Ortszeit)',
	);
});

test.each([
	{ tag: 'en', text: '9:00 – 11:30 AM' },
	{ tag: 'hi', text: 'सुबह 9:00–11:30' },
	{ tag: 'bn', text: 'সকাল ৯:০০–১১:৩০' },
	{ tag: 'ar', text: '9:00–11:30 ص' },
	{ tag: 'de', text: '9:00–11:30 Uhr' },
])('a reader of $tag is told of a morning: $text', ({ tag, text }) => {
	const morning = readFact({ ...hours, to: '11:30' });
	expect(seen(factText(morning, { locale: localeOf(tag), form: 'number' }))).toBe(text);
});

test.each([
	{ tag: 'en', text: '2:00 – 6:00 PM' },
	{ tag: 'hi', text: 'दोपहर 2:00 – शाम 6:00' },
	{ tag: 'mr', text: 'दुपारी २:०० – संध्याकाळी ६:००' },
	{ tag: 'bn', text: 'দুপুর ২:০০ – সন্ধ্যা ৬:০০' },
])('a reader of $tag is told of an afternoon and an evening: $text', ({ tag, text }) => {
	const late = readFact({ ...hours, from: '14:00' });
	expect(seen(factText(late, { locale: localeOf(tag), form: 'number' }))).toBe(text);
});

test('a list runs as its market has it: one name by its letters, more as the page does', () => {
	const items = { mada: { en: 'mada' }, cash: { en: 'Cash', ar: 'نقدًا' } };
	const fact = readFact({ type: 'list', items, markets: { DE: ['mada'] } });
	expect(factDirection(fact, { market: 'DE', markets })).toBe('auto');
	expect(factDirection(fact, { market: 'IN', markets })).toBe('locale');
});
