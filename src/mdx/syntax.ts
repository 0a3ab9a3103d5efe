import { componentNamed } from './components.ts';
import { htmlRefused, isHtmlName, isKnownHtml } from './raw-html.ts';
import { readTag } from './tag.ts';
import type { Fault, Tag } from './tag.ts';

/** What the parser could not read, in a writer's words, and how to go on behind it. */
export interface Mistake {
	/** Where it is: an offset. */
	start: number;
	message: string;
	hint?: string;
	/** Offsets of each `<` to take for plain characters, so that the rest can be read. */
	seal: number[];
	/** Up to which offset braces belong to this mistake, and are none of their own. */
	covers?: number;
	/** Names whose closing tag would be reported too, for want of the opening one that was sealed. */
	orphans?: string[];
}

/**
 * Says in a writer's words why the parser stopped. `start` is where, and `text` what it was given,
 * with the braces back in; `also` is the second place that it named.
 */
export function mistakeAt(text: string, start: number, reason: string, also?: number): Mistake {
	if (/^Expected a closing tag/.test(reason)) return unclosed(text, start, reason);
	if (/expected an open tag first/.test(reason)) return unopened(text, start);
	if (/^Unexpected closing tag/.test(reason)) return crossed(text, start, also ?? start);
	if (text[start] === '<') return unreadableTag(text, start);
	return { start, message: sentence(reason), seal: [] };
}

function unclosed(text: string, start: number, reason: string): Mistake {
	const { name } = readTag(text, start);
	const mistake = { start, seal: [start], orphans: [name] };
	if (isHtmlName(name)) return { ...mistake, ...htmlRefused(name) };
	const tag = `\`<${name}>\``;
	if (componentNamed(name)?.content === 'none') {
		return {
			...mistake,
			message: `${tag} is never closed.`,
			hint: 'End it with `/>` instead of `>`.',
		};
	}
	const container = /before the end of `(\w+)`/.exec(reason)?.[1] ?? '';
	const where = containers[container];
	const message = where ? `${tag} is not closed in ${where}.` : `${tag} is never closed.`;
	const hint = where
		? `Put \`</${name}>\` there as well, with the same indentation.`
		: `Put \`</${name}>\` on a line of its own after what belongs to it.`;
	return { ...mistake, message, hint };
}

const containers: Readonly<Record<string, string>> = {
	listItem: 'the list item in which it begins',
	blockQuote: 'the quote in which it begins',
	paragraph: 'the paragraph in which it begins',
};

function unopened(text: string, start: number): Mistake {
	const { name } = readTag(text, start);
	const mistake = { start, seal: [start] };
	if (isHtmlName(name)) return { ...mistake, ...htmlRefused(name) };
	const message = `\`</${name}>\` closes nothing.`;
	return { ...mistake, message, hint: `Delete it, or put \`<${name}>\` where it begins.` };
}

function crossed(text: string, start: number, opened: number): Mistake {
	const [closing, opening] = [readTag(text, start).name, readTag(text, opened).name];
	const mistake = { seal: [opened], orphans: [opening, closing] };
	if (isHtmlName(opening)) return { ...mistake, start: opened, ...htmlRefused(opening) };
	const message = `\`</${closing}>\` stands where \`<${opening}>\` should be closed.`;
	return { ...mistake, start, message, hint: `Put \`</${opening}>\` before it.` };
}

function unreadableTag(text: string, start: number): Mistake {
	const rest = text.slice(start, start + 400);
	const mistake = { start, seal: [start], covers: text.indexOf('>', start) };
	if (rest.startsWith('<!--')) {
		const message = 'This is an HTML comment, which articles cannot hold.';
		return {
			...mistake,
			message,
			hint: 'Delete it: readers could see it in the source of the page.',
		};
	}
	const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@/]+@)[^\s<>]*)>/i.exec(rest)?.[1];
	if (address !== undefined) return { ...mistake, ...notALink(address) };
	const tag = readTag(text, start);
	const orphans = [tag.name];
	if (isKnownHtml(tag.name)) return { ...mistake, orphans, ...htmlRefused(tag.name) };
	if (/^\p{Lu}/u.test(tag.name) && tag.fault) {
		return { ...mistake, orphans, ...faulty(tag, tag.fault, text) };
	}
	const message = 'This `<` begins nothing.';
	return { ...mistake, message, hint: 'Write `\\<` for the sign itself.' };
}

function notALink(address: string): { message: string; hint: string } {
	const target = /^[^:]+@/.test(address) ? `mailto:${address}` : address;
	const message = `\`<${address}>\` is not a link here.`;
	return { message, hint: `Write \`[text](${target})\`.` };
}

function faulty({ name }: Tag, { kind, attribute, start }: Fault, text: string) {
	const messages: Record<Fault['kind'], [string, string]> = {
		noQuotes: [`The value of \`${attribute}\` is not in quotes.`, `Write \`${attribute}="…"\`.`],
		curlyQuotes: [
			`The value of \`${attribute}\` is in typographic quotes.`,
			`Write straight ones: \`${attribute}="…"\`.`,
		],
		braces: [
			`The value of \`${attribute}\` is code, which articles cannot hold.`,
			`Write it in straight quotes: \`${attribute}="…"\`.`,
		],
		spread: [
			`\`{…}\` in \`<${name}>\` is code, which articles cannot hold.`,
			'Write each attribute by its name: `name="value"`.',
		],
		openQuote: [
			`The quote that begins the value of \`${attribute}\` is never closed.`,
			`Write \`${attribute}="…"\`.`,
		],
		incomplete: [
			`\`<${name}\` is not a complete tag.`,
			'Write `<Name attribute="value">`, or `\\<` for the sign itself.',
		],
	};
	const [message, hint] = messages[kind];
	const isInTag = kind !== 'incomplete' && start < text.length;
	return { message, hint, ...(isInTag && { start }) };
}

/** The parser's own words: nothing better is known. */
function sentence(reason: string): string {
	const text = reason.replace(/\s*\([\w-]+:[\w-]+\)$/, '');
	return text.endsWith('.') ? text : `${text}.`;
}
