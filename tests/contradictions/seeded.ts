import type { Paragraph } from './clean.ts';

/** A mistake put into a clean translation: `paragraph` begins like its English text. */
export interface Seeded {
	kind: string;
	locale: Exclude<keyof Paragraph, 'en'>;
	paragraph: string;
	right: string;
	wrong: string;
}

export const seeded: Seeded[] = [
	// Hindi
	{ kind: 'figure', locale: 'hi', paragraph: 'You have 30 days', right: '३० दिन', wrong: '१३ दिन' },
	{
		kind: 'date',
		locale: 'hi',
		paragraph: 'You have 30 days',
		right: '2 दिसंबर',
		wrong: '12 दिसंबर',
	},
	{
		kind: 'time',
		locale: 'hi',
		paragraph: 'Our live chat',
		right: 'रात 11 बजे',
		wrong: 'रात 10 बजे',
	},
	{
		kind: 'money',
		locale: 'hi',
		paragraph: 'Gift cards',
		right: 'एक लाख रुपये',
		wrong: 'दस लाख रुपये',
	},
	{
		kind: 'number word',
		locale: 'hi',
		paragraph: 'Express orders',
		right: 'दो हफ़्ते',
		wrong: 'तीन हफ़्ते',
	},
	{ kind: 'phone', locale: 'hi', paragraph: 'Call us', right: '7946 0146', wrong: '7946 0164' },
	// Marathi
	{
		kind: 'figure',
		locale: 'mr',
		paragraph: 'You have 30 days',
		right: '३० दिवस',
		wrong: '२० दिवस',
	},
	{ kind: 'percentage', locale: 'mr', paragraph: 'The code', right: '१५ टक्के', wrong: '५० टक्के' },
	{
		kind: 'number word',
		locale: 'mr',
		paragraph: 'If the refund',
		right: 'दहा दिवसांनंतरही',
		wrong: 'बारा दिवसांनंतरही',
	},
	{
		kind: 'digit left out',
		locale: 'mr',
		paragraph: 'If the refund',
		right: '२३ अंकी',
		wrong: '२ अंकी',
	},
	{
		kind: 'month',
		locale: 'mr',
		paragraph: 'Order twice',
		right: '१५ ऑगस्टपूर्वी',
		wrong: '१५ जुलैपूर्वी',
	},
	// Bengali
	{ kind: 'unit', locale: 'bn', paragraph: 'Call us', right: '২৪ ঘণ্টার', wrong: '২৪ দিনের' },
	{
		kind: 'money',
		locale: 'bn',
		paragraph: 'Gift cards',
		right: '১ লাখ টাকা',
		wrong: '১০ হাজার টাকা',
	},
	{
		kind: 'half of the day',
		locale: 'bn',
		paragraph: 'Our live chat',
		right: 'সন্ধ্যা ৬টা',
		wrong: 'সকাল ৬টা',
	},
	{
		kind: 'year',
		locale: 'bn',
		paragraph: 'The code',
		right: '৩১ ডিসেম্বর ২০২৬',
		wrong: '৩১ ডিসেম্বর ২০২৭',
	},
	{ kind: 'percentage', locale: 'bn', paragraph: 'Prices include', right: '২১%', wrong: '১২%' },
	// Thai
	{
		kind: 'Buddhist year',
		locale: 'th',
		paragraph: 'You have 30 days',
		right: '2 ธันวาคม 2569',
		wrong: '2 ธันวาคม 2568',
	},
	{
		kind: 'figure',
		locale: 'th',
		paragraph: 'Standard delivery',
		right: '3-5 วันทำการ',
		wrong: '3-7 วันทำการ',
	},
	{ kind: 'money', locale: 'th', paragraph: 'You can pay', right: '2 หมื่นบาท', wrong: '2 แสนบาท' },
	{
		kind: 'time',
		locale: 'th',
		paragraph: 'Express orders',
		right: 'บ่าย 2 โมง',
		wrong: 'บ่าย 3 โมง',
	},
	{
		kind: 'percentage',
		locale: 'th',
		paragraph: 'Prices include',
		right: 'ร้อยละ 19',
		wrong: 'ร้อยละ 9',
	},
	// German
	{ kind: 'separator', locale: 'de', paragraph: 'Gift cards', right: '1.000 ₹', wrong: '1,000 ₹' },
	{
		kind: 'currency',
		locale: 'de',
		paragraph: 'Standard delivery',
		right: '4,90 €',
		wrong: '4,90 $',
	},
	{
		kind: 'number word',
		locale: 'de',
		paragraph: 'You have 30 days',
		right: 'dreißig Tage',
		wrong: 'dreizehn Tage',
	},
	{
		kind: 'figure left out',
		locale: 'de',
		paragraph: 'The app needs',
		right: ' und belegt 85 MB',
		wrong: '',
	},
	{
		kind: 'time',
		locale: 'de',
		paragraph: 'Our live chat',
		right: '9 bis 18 Uhr',
		wrong: '9 bis 19 Uhr',
	},
	{ kind: 'date', locale: 'de', paragraph: 'Between 20', right: '18.12.', wrong: '18.11.' },
	// French
	{
		kind: 'unit',
		locale: 'fr',
		paragraph: 'You have 30 days',
		right: '30 jours',
		wrong: '30 mois',
	},
	{ kind: 'money', locale: 'fr', paragraph: 'You can pay', right: '50 000 ₹', wrong: '5 000 ₹' },
	{ kind: 'percentage', locale: 'fr', paragraph: 'Prices include', right: '19 %', wrong: '9 %' },
	{
		kind: 'number word',
		locale: 'fr',
		paragraph: 'The warranty',
		right: 'deux ans',
		wrong: 'trois ans',
	},
	{
		kind: 'e-mail',
		locale: 'fr',
		paragraph: 'Call us',
		right: 'care@paduka.example',
		wrong: 'aide@paduka.example',
	},
	{ kind: 'decimal', locale: 'fr', paragraph: 'If your foot', right: '42,5', wrong: '45,2' },
	// Spanish
	{
		kind: 'figure',
		locale: 'es',
		paragraph: 'Parcels from abroad',
		right: '21 días',
		wrong: '12 días',
	},
	{
		kind: 'million',
		locale: 'es',
		paragraph: 'Since 2014',
		right: '1,5 millones',
		wrong: '15 millones',
	},
	{
		kind: 'number word',
		locale: 'es',
		paragraph: 'Call us',
		right: 'veinticuatro horas',
		wrong: 'cuarenta y ocho horas',
	},
	{ kind: 'date', locale: 'es', paragraph: 'We keep', right: '1 de enero', wrong: '1 de febrero' },
	{
		kind: 'figure added',
		locale: 'es',
		paragraph: 'Standard delivery',
		right: 'gratis',
		wrong: 'gratis en 48 horas',
	},
	// Japanese
	{
		kind: 'myriad',
		locale: 'ja',
		paragraph: 'You can pay',
		right: '5万ルピー',
		wrong: '50万ルピー',
	},
	{
		kind: 'date',
		locale: 'ja',
		paragraph: 'You have 30 days',
		right: '2026年12月2日',
		wrong: '2026年12月3日',
	},
	{ kind: 'time', locale: 'ja', paragraph: 'Our live chat', right: '午後11時', wrong: '午後10時' },
	{ kind: 'week', locale: 'ja', paragraph: 'Express orders', right: '2週間', wrong: '2か月' },
	{
		kind: 'link',
		locale: 'ja',
		paragraph: 'Watch the',
		right: '/ja/size-guide',
		wrong: '/ja/sizes',
	},
	{ kind: 'name', locale: 'ja', paragraph: 'Fill in', right: 'Paduka,', wrong: 'パドゥカ,' },
	// Arabic
	{
		kind: 'figure',
		locale: 'ar',
		paragraph: 'You have 30 days',
		right: '٣٠ يومًا',
		wrong: '٦٠ يومًا',
	},
	{ kind: 'dual', locale: 'ar', paragraph: 'The warranty', right: 'سنتان', wrong: 'شهران' },
	{ kind: 'decimal', locale: 'ar', paragraph: 'If your foot', right: '٤٢٫٥', wrong: '٤٣٫٥' },
	{
		kind: 'number word',
		locale: 'ar',
		paragraph: 'We keep',
		right: 'عشر سنوات',
		wrong: 'خمس سنوات',
	},
	{ kind: 'percentage', locale: 'ar', paragraph: 'The code', right: '١٥٪', wrong: '٢٥٪' },
	{ kind: 'time', locale: 'ar', paragraph: 'You can order', right: '9 مساءً', wrong: '8 مساءً' },
];

/** The same for Portuguese, the eleventh language, and for what is no figure. */
export const seededPairs: {
	kind: string;
	en: string;
	locale: string;
	wrong: string;
	right: string;
}[] = [
	{
		kind: 'figure',
		en: 'Send it back within 30 days, before 2 pm.',
		locale: 'pt',
		right: 'Devolva em até 30 dias, antes das 14h.',
		wrong: 'Devolva em até 3 dias, antes das 14h.',
	},
	{
		kind: 'money',
		en: 'The fee is R$ 1,250.50, or half of it for members.',
		locale: 'pt',
		right: 'A taxa é de R$ 1.250,50, ou a metade para membros.',
		wrong: 'A taxa é de R$ 1.205,50, ou a metade para membros.',
	},
	{
		kind: 'number word',
		en: 'It takes fifteen days, from 2 November 2026.',
		locale: 'pt',
		right: 'Leva quinze dias, a partir de 2 de novembro de 2026.',
		wrong: 'Leva cinco dias, a partir de 2 de novembro de 2026.',
	},
	{
		kind: 'fact left out',
		en: 'You have <Fact id="returns.window" /> to return it.',
		locale: 'de',
		right: 'Sie haben <Fact id="returns.window" /> Zeit für die Rückgabe.',
		wrong: 'Sie haben genug Zeit für die Rückgabe.',
	},
	{
		kind: 'fact typed',
		en: 'You have <Fact id="returns.window" /> to return it.',
		locale: 'hi',
		right: 'लौटाने के लिए आपके पास <Fact id="returns.window" /> हैं।',
		wrong: 'लौटाने के लिए आपके पास ३० दिन हैं।',
	},
	{
		kind: 'wrong fact',
		en: 'We pay within <Fact id="refund.processing" />.',
		locale: 'fr',
		right: 'Nous remboursons sous <Fact id="refund.processing" />.',
		wrong: 'Nous remboursons sous <Fact id="refund.bank" />.',
	},
	{
		kind: 'steps',
		en: '<Steps>\n\n1. Open **Your orders**.\n2. Choose the order.\n3. Choose **Return items**.\n\n</Steps>',
		locale: 'th',
		right: '<Steps>\n\n1. เปิด **คำสั่งซื้อของคุณ**\n2. เลือกคำสั่งซื้อ\n3. เลือก **คืนสินค้า**\n\n</Steps>',
		wrong: '<Steps>\n\n1. เปิด **คำสั่งซื้อของคุณ** แล้วเลือกคำสั่งซื้อ\n2. เลือก **คืนสินค้า**\n\n</Steps>',
	},
	{
		kind: 'headings',
		en: '## How long\n\nSome time.\n\n## What it costs\n\nNothing.',
		locale: 'es',
		right: '## Cuánto tarda\n\nUn tiempo.\n\n## Cuánto cuesta\n\nNada.',
		wrong: '## Cuánto tarda\n\nUn tiempo. No cuesta nada.',
	},
	{
		kind: 'image',
		en: 'Pack it so:\n\n![A closed parcel](/images/a.svg)',
		locale: 'bn',
		right: 'এভাবে প্যাক করুন:\n\n![একটি বন্ধ পার্সেল](/images/a.svg)',
		wrong: 'এভাবে প্যাক করুন।',
	},
	{
		kind: 'link',
		en: 'Read the [return policy](policies/returns#damaged) first.',
		locale: 'ar',
		right: 'اقرأ [سياسة الإرجاع](policies/returns#damaged) أولًا.',
		wrong: 'اقرأ [سياسة الإرجاع](policies/warranty) أولًا.',
	},
	{
		kind: 'table cell',
		en: '| To | Days |\n| - | - |\n| India | 3 |\n| Europe | 5 |',
		locale: 'mr',
		right: '| कुठे | दिवस |\n| - | - |\n| भारत | ३ |\n| युरोप | ५ |',
		wrong: '| कुठे | दिवस |\n| - | - |\n| भारत | ५ |\n| युरोप | ३ |',
	},
];
