import { take, type Work } from './work.ts';

const candidate = /(?<![\d.,])(?:\+\s?|00)?\(?\d(?:[\s().\/-]{0,2}\d){6,16}(?![\d])/gu;

/** Takes telephone numbers, and other long numbers that are set in groups. */
export function takePhones(work: Work): void {
	take(work, candidate, ([text]) => {
		const digits = text.replace(/\D/g, '');
		if (!isPhone(text, digits)) return undefined;
		return { kind: 'phone', value: digits.replace(/^00/, '') };
	});
}

/**
 * Whether two numbers are one: with the country's code or with the 0 that stands for it at home.
 *
 * @example isSamePhone('493012345678', '03012345678') // => true
 */
export function isSamePhone(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = [a, b].map((digits) => digits.replace(/^0/, '')).sort(byLength);
	return short !== undefined && long !== undefined && short.length >= 6 && long.endsWith(short);
}

function byLength(a: string, b: string): number {
	return a.length - b.length;
}

function isPhone(text: string, digits: string): boolean {
	if (/^(?:\+|00|\()/.test(text)) return digits.length >= 7;
	const groups = text.split(/\D+/).filter(Boolean);
	if (groups.length < 2) return false;
	const isThousands = /^\d{1,3}(?:[ \u00a0.]\d{3})+(?:\s?-\s?\d{1,3}(?:[ \u00a0.]\d{3})*)?$/.test(
		text,
	);
	if (isThousands) return text.startsWith('0') || text.startsWith('1800');
	return /^0/.test(text) ? digits.length >= 7 : digits.length >= 9;
}
