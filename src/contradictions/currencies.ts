import type { Unit } from './item.ts';
import type { Language } from './language.ts';

/** By the codes that they may stand for: `USD|CAD`. */
export function currencyWords({ currencies }: Language): [codes: string, words: string][] {
	const all = new Map<string, string>();
	for (const list of [currencies, currencySigns]) {
		for (const [codes, words] of Object.entries(list)) {
			all.set(codes, `${all.get(codes) ?? ''} ${words}`);
		}
	}
	for (const code of currencyCodes) all.set(code, `${all.get(code) ?? ''} ${code}`);
	return [...all];
}

/** Words that stand before an amount. */
export const abbreviations: Record<string, string> = {
	INR: 'rs rs. रु रु. रू रू. रुपये রু.',
	'SAR|QAR|OMR': 'sr ر.س',
	'AED|MAD': 'dhs د.إ',
	CHF: 'fr.',
	BDT: 'tk tk. টাকা',
};

const currencySigns: Record<string, string> = {
	'USD|CAD|AUD|NZD|SGD|HKD': '$',
	USD: 'us$',
	CAD: 'ca$ c$',
	AUD: 'au$ a$',
	BRL: 'r$',
	EUR: '€',
	'GBP|EGP': '£',
	INR: '₹',
	BDT: '৳',
	THB: '฿',
	'JPY|CNY': '¥ ￥',
	JPY: '円',
	KRW: '₩',
	TRY: '₺',
	RUB: '₽',
	VND: '₫',
	NGN: '₦',
	PHP: '₱',
	UAH: '₴',
	ILS: '₪',
	PLN: 'zł',
	CZK: 'kč',
	'SAR|QAR|OMR|YER|IRR': '﷼',
	SAR: '\u20c1',
	'SEK|NOK|DKK|ISK': 'kr',
};

/** What is written in capitals. */
export const currencyCodes =
	'USD CAD AUD NZD SGD HKD EUR GBP EGP INR BDT THB JPY CNY KRW TRY RUB VND NGN PHP UAH ILS PLN CZK SAR QAR OMR AED MAD KWD BHD JOD CHF SEK NOK DKK ISK BRL MXN ARS COP CLP PEN ZAR IDR MYR PKR LKR NPR TWD HUF RON BGN KES'.split(
		' ',
	);

export function toMoney(codes: string): Unit {
	return { kind: 'money', codes: codes.split('|') };
}
