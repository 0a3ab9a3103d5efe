import type { Sign } from './item.ts';
import { take, type Unplaced, type Work } from './work.ts';

const web = /(?:https?:\/\/|www\.)[^\s<>"\u3000-\u303f\uff00-\uffef\ufffc]*[\p{L}\p{N}/]/gu;
const email = /(?<![a-z\d._%+-])[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}/g;

/** Takes web and e-mail addresses that are spelled out in a text. */
export function takeAddresses(work: Work, tag: string): void {
	if (work.text.includes('@')) {
		take(work, email, ([value]) => ({ kind: 'email', value }));
	}
	if (/:\/\/|www\./.test(work.text)) take(work, web, ([target]) => targetOf(target, tag));
}

/**
 * What a link leads to, in one spelling for all languages: where a site has a version for each, the
 * locale in the address does not count.
 *
 * @example
 * targetOf('https://shop.example/de/size-guide/', 'de').value // => 'https://shop.example/-/size-guide'
 */
export function targetOf(target: string, tag: string): Unplaced<Sign> {
	const [, scheme, rest = ''] = /^(mailto|tel|sms):([^?]*)/i.exec(target) ?? [];
	if (scheme?.toLowerCase() === 'mailto') return { kind: 'email', value: rest.toLowerCase() };
	if (scheme) return { kind: 'phone', value: rest.replace(/\D/g, '') };
	return { kind: 'link', value: withoutLocale(target.replace(/^www\./, 'https://www.'), tag) };
}

function withoutLocale(target: string, tag: string): string {
	if (!/^https?:/i.test(target)) return target;
	const language = new Intl.Locale(tag).language;
	const locale = `(?:${tag}|${language}(?:[-_][A-Za-z]{2,4})?)`;
	return target
		.replace(new RegExp(`(//|[/=._-])${locale}(?=[/.?&#_-]|$)`, 'gi'), '$1-')
		.replace(/\/$/, '');
}
