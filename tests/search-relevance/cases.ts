import type { HeldOut } from './held-out.ts';
import { telling, withSlip, withSwap } from './slips.ts';

/** A query, and the article that answers it; none if nothing does. */
export interface Case {
	locale: string;
	/** `one slip`, `inflected`. */
	kind: string;
	query: string;
	expected: string | undefined;
}

const nonsense = [
	'xqzvbrt',
	'helicopter engine',
	'quantum physics',
	'asdf jklq',
	'violin lessons',
	'volcano',
	'kubernetes cluster',
	'photosynthesis',
];

/** Words of each language that no shop's help has. */
const foreign: Record<string, string[]> = {
	ar: ['بركان', 'كمان', 'فيزياء الكم', 'ديناصور'],
	bn: ['আগ্নেয়গিরি', 'বেহালা', 'ডাইনোসর', 'সালোকসংশ্লেষ'],
	cs: ['sopka', 'housle', 'dinosaurus', 'vrtulník'],
	de: ['Vulkan', 'Geige', 'Dinosaurier', 'Hubschrauber'],
	en: ['dinosaur', 'trombone', 'giraffe', 'sourdough'],
	es: ['volcán', 'violín', 'dinosaurio', 'helicóptero'],
	fr: ['volcan', 'violon', 'dinosaure', 'hélicoptère'],
	he: ['הר געש', 'כינור', 'דינוזאור', 'מסוק'],
	hi: ['ज्वालामुखी', 'वायलिन', 'डायनासोर', 'हेलीकॉप्टर'],
	ja: ['火山', 'バイオリン', '恐竜', '量子力学'],
	ko: ['화산', '바이올린', '공룡', '헬리콥터'],
	mr: ['ज्वालामुखी', 'व्हायोलिन', 'डायनासोर', 'हेलिकॉप्टर'],
	pt: ['vulcão', 'violino', 'dinossauro', 'helicóptero'],
	th: ['ภูเขาไฟ', 'ไวโอลิน', 'ไดโนเสาร์', 'เฮลิคอปเตอร์'],
	uk: ['вулкан', 'скрипка', 'динозавр', 'гелікоптер'],
	zh: ['火山', '小提琴', '恐龙', '直升机'],
};

/** English as somebody types it who has no other words for it. */
const english: Record<string, string> = {
	refund: 'faq/refund',
	'exchange size': 'faq/exchange',
	'delivery time': 'faq/delivery',
	'where is my parcel': 'faq/tracking',
	'cancel order': 'faq/cancel',
	'payment methods': 'faq/payment',
	'item damaged': 'faq/damaged',
	'warranty years': 'policies/warranty',
	'reset password': 'tutorials/password',
	'gift card': 'faq/gift-card',
};

export function casesOf({ locale, articles, queries }: HeldOut): Case[] {
	const cases: Case[] = [];
	const add = (kind: string, query: string, expected?: string) =>
		cases.push({ locale, kind, query, expected });
	for (const [key, { title }] of articles) {
		const words = telling(title);
		add('title words', words, key);
		for (const round of ['a', 'b']) {
			add('one slip', withSlip(words, `${locale}/${key}/${round}`), key);
			add('two swapped', withSwap(words, `${locale}/${key}/${round}`), key);
		}
	}
	for (const [kind, list] of Object.entries(queries)) {
		for (const [query, key] of Object.entries(list)) add(kind, query, key);
	}
	if (locale !== 'en')
		for (const [query, key] of Object.entries(english)) add('English word', query, key);
	for (const query of [...nonsense, ...(foreign[locale] ?? [])]) add('nonsense', query);
	return cases;
}
