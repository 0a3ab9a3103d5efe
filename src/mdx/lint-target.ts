import type { Definition, Image, ImageReference, Link } from 'mdast';
import { quotedList } from '../problems/quoted-list.ts';
import type { Context, Finding } from './lint.ts';
import { rangeOf } from './node.ts';
import { targetRange } from './target.ts';
import { textOf } from './text.ts';
import { destinationOf, isWhole, schemes } from './url.ts';

export function lintLink(link: Link, context: Context): void {
	const { start } = rangeOf(link);
	if (isBlank(textOf(link))) {
		const hint = 'Write between the brackets where it leads: `[How to return it](tutorials/x)`.';
		context.findings.push({ start, message: 'This link has no text.', hint });
	}
	if (link.url.trim() === '') {
		const hint = 'Write a target between the round brackets, or delete the square ones.';
		context.findings.push({ start, message: 'This link leads nowhere.', hint });
	}
	context.findings.push(...targetFindings(link.url, targetRange(context.parsed.text, link).start));
}

export function lintImage(image: Image, context: Context): void {
	context.findings.push(...altFindings(image));
	context.findings.push(...fileFindings(image.url, targetRange(context.parsed.text, image).start));
}

export function lintImageReference(image: ImageReference, context: Context): void {
	context.findings.push(...altFindings(image));
}

/** `[label]: target` belongs to links, to images, or to nothing yet. */
export function lintDefinition(definition: Definition, context: Context): void {
	const { start } = targetRange(context.parsed.text, definition);
	const findings = context.shown.has(definition.identifier)
		? fileFindings(definition.url, start)
		: targetFindings(definition.url, start);
	context.findings.push(...findings);
}

function altFindings(image: Image | ImageReference): Finding[] {
	if (!isBlank(image.alt ?? '')) return [];
	const message = 'This image says nothing to people who cannot see it.';
	const hint = 'Write between the brackets what it shows: `![A parcel with its label](…)`.';
	return [{ start: rangeOf(image).start, message, hint }];
}

/** Why a link must not lead to `target`. */
function targetFindings(target: string, start: number): Finding[] {
	const destination = destinationOf(target);
	if (destination.kind === 'host') {
		const message = `\`${shown(target)}\` does not say how to reach its host.`;
		return [{ start, message, hint: `Write \`https:${shown(target).replaceAll('\\', '/')}\`.` }];
	}
	if (destination.kind === 'local') return [];
	if (!schemes.some((scheme) => scheme === destination.scheme)) {
		const message = `Links cannot begin with \`${destination.scheme}:\`.`;
		const hint = `Write the key of an article (\`faq/x\`), or an address that begins with ${list}.`;
		return [{ start, message, hint }];
	}
	if (isWhole(target)) return [];
	return [{ start, message: `\`${shown(target)}\` is not a whole address.`, hint: wholeHint }];
}

const list = quotedList(
	schemes.map((scheme) => `${scheme}:`),
	'or',
);
const wholeHint = 'Write it as `https://example.com/page`, without spaces.';

/** Why a page cannot show the file `path`: only what lies in `public/` is served with the site. */
export function fileFindings(path: string, start: number): Finding[] {
	const { kind } = destinationOf(path);
	if (kind !== 'local') {
		const message = `\`${shown(path)}\` is not on this site.`;
		return [{ start, message, hint: `Put the file in public/ and write \`/${fileName(path)}\`.` }];
	}
	if (path === '')
		return [{ start, message: 'The file has no name.', hint: 'Name a file in public/.' }];
	if (/(?:^|[/\\])\.\.?(?:[/\\]|$)|\\/.test(path)) {
		const hint = 'Write the path in public/ alone: `/images/parcel.png`.';
		return [{ start, message: `\`${shown(path)}\` is not a path in public/.`, hint }];
	}
	if (path.startsWith('/')) return [];
	const message = `\`${shown(path)}\` does not begin with \`/\`.`;
	return [
		{ start, message, hint: `Write \`/${shown(path)}\`, if that is where it lies in public/.` },
	];
}

/** What a file from elsewhere would be called here. */
function fileName(address: string): string {
	return /\/([\w-]+\.\w+)(?:[?#].*)?$/.exec(address)?.[1] ?? 'images/…';
}

/** Without line breaks and the like: a message is one line. */
function shown(target: string): string {
	return target.replace(/[\0-\x1f\x7f]/g, '').replaceAll('`', '');
}

function isBlank(text: string): boolean {
	return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '') === '';
}
