import { languageOf, tagsOf, type FactLocale } from './fact-locale.ts';
import { endsOf, type Figure } from './figure.ts';
import { quote, suggest, type Complaint, textOf } from './rule.ts';

export type CurrencyDisplay = 'symbol' | 'name' | 'code';

export function complainOfCurrency(raw: unknown): Complaint | undefined {
	const codes = Intl.supportedValuesOf('currency');
	if (codes.some((code) => code === raw)) return undefined;
	const upper = textOf(raw).toUpperCase();
	const hint = codes.includes(upper) ? `Write \`${upper}\`.` : suggest(raw, codes);
	return {
		message: `${quote(raw)} is not a currency of ISO 4217.`,
		hint: hint ?? 'Write its three letters: `EUR`, `INR`.',
	};
}

/**
 * @example
 * formatMoney(4.9, 'EUR', german, 'symbol') // => '4,90 €'
 * formatMoney(100000, 'INR', marathi, 'symbol') // => '₹१,००,०००'
 */
export function formatMoney(
	amount: Figure,
	currency: string,
	locale: FactLocale,
	currencyDisplay: CurrencyDisplay,
): string {
	const options = { currency, numberingSystem: locale.digits, ...decimals(amount) };
	const format = (display: string) =>
		new Intl.NumberFormat(tagsOf(locale), {
			...options,
			style: 'currency',
			currencyDisplay: display as 'symbol',
		});
	const narrow = currencyDisplay === 'symbol' && isPlainSign(signOf(format('narrowSymbol')));
	const parts = partsOf(amount, format(narrow ? 'narrowSymbol' : currencyDisplay));
	const text = regroup(parts, amount, (end) => formatAmount(end, currency, locale, amount))
		.map(({ value }) => value)
		.join('');
	return keepSigns(text);
}

/** Keeps `UK£` from being shown as `£UK` in text that runs from right to left, which CLDR marks. */
function keepSigns(text: string): string {
	return text.includes('\u200F') ? text.replace(/\p{Script=Latin}\p{Sc}/gu, '$&\u200E') : text;
}

/** The bare figure, with the decimals of its currency: `4.90`. */
export function formatAmount(
	amount: Figure,
	currency: string,
	locale: FactLocale,
	decimalsAs: Figure = amount,
): string {
	const digits = decimalsOf(currency);
	const plain = new Intl.NumberFormat(groupingTags(currency, locale), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
		numberingSystem: locale.digits,
		...decimals(decimalsAs),
	});
	return Array.isArray(amount) ? plain.formatRange(...amount) : plain.format(amount);
}

/** Whether an amount cannot be paid: half a yen, a third of a cent. */
export function isTooFine(amount: Figure, currency: string): boolean {
	return endsOf(amount).some((end) => Number(end.toFixed(decimalsOf(currency))) !== end);
}

function decimalsOf(currency: string): number {
	const format = new Intl.NumberFormat('en', { style: 'currency', currency });
	return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** English counts rupees in lakhs, as India does, whatever it does with other currencies. */
function groupingTags(currency: string, locale: FactLocale): string[] {
	const isRupee = currency === 'INR' && languageOf(locale) === 'en';
	return isRupee ? ['en-IN', ...tagsOf(locale)] : tagsOf(locale);
}

/** `₹99`, but `€4.90`, and `€4.90–€10.00` rather than `€4.90–€10`. */
function decimals(amount: Figure) {
	const isWhole = endsOf(amount).every(Number.isInteger);
	return { trailingZeroDisplay: isWhole ? ('stripIfInteger' as const) : ('auto' as const) };
}

/** `₹` and `€` are one currency each; `$`, `£`, `¥` and `₨` are many. */
function isPlainSign(sign: string): boolean {
	return /^\p{Sc}$/u.test(sign) && !/[$£¥￥₨]/u.test(sign);
}

function signOf(format: Intl.NumberFormat): string {
	return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
}

interface Part {
	type: string;
	value: string;
}

function partsOf(amount: Figure, format: Intl.NumberFormat): Part[] {
	return Array.isArray(amount)
		? format.formatRangeToParts(...amount)
		: format.formatToParts(amount);
}

const figures = new Set(['integer', 'group', 'decimal', 'fraction']);

/**
 * Writes the figures as the locale groups plain numbers where that is by lakh: CLDR's patterns for
 * money group Marathi by thousands, which no reader of Marathi does.
 */
function regroup(parts: Part[], amount: Figure, write: (end: number) => string): Part[] {
	const ends = endsOf(amount);
	if (ends[1] < 100_000 || !/^\p{Nd}+\P{Nd}\p{Nd}{2}\P{Nd}\p{Nd}{3}/u.test(write(100_000)))
		return parts;
	// A part's `source` cannot tell the ends apart: V8 misplaces it where a code leads the range.
	let end = 0;
	return parts.flatMap((part, index) => {
		if (!figures.has(part.type)) return [part];
		const isFirst = !figures.has(parts[index - 1]?.type ?? '');
		return isFirst ? [{ ...part, value: write(ends[end++] ?? ends[1]) }] : [];
	});
}
