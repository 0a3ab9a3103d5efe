import { Parser } from 'htmlparser2';
import { ownText } from './own-text.ts';

/** What a page of the site refers to, and what other pages may refer to in it. */
export interface ScannedPage {
	/** Every address that the page links to or loads, as it stands there. */
	links: Set<string>;
	ids: Set<string>;
	/** Code that the Content-Security-Policy would refuse: each is a bug of a component. */
	inlineCode: string[];
}

export function scanPage(html: string): ScannedPage {
	const page: ScannedPage = { links: new Set(), ids: new Set(), inlineCode: [] };
	const parser = new Parser({
		onopentag(name, attributes) {
			if (attributes['id']) page.ids.add(attributes['id']);
			const isCanonical = name === 'link' && attributes['rel'] === 'canonical';
			for (const attribute of addresses) {
				const address = attributes[attribute];
				if (address && !isCanonical) page.links.add(ownText(address));
			}
			if (isInlineCode(name, attributes)) page.inlineCode.push(`<${name}>`);
			for (const attribute of Object.keys(attributes)) {
				if (attribute === 'style' || attribute.startsWith('on')) {
					page.inlineCode.push(`<${name} ${attribute}>`);
				}
			}
		},
	});
	parser.end(html);
	return page;
}

const addresses = ['href', 'src', 'poster', 'action'] as const;

function isInlineCode(name: string, attributes: Record<string, string>): boolean {
	if (name === 'style') return true;
	return name === 'script' && !attributes['src'] && !isData(attributes['type']);
}

/** Data blocks are not executed, and no policy applies to them. */
function isData(type: string | undefined): boolean {
	return type === 'application/ld+json' || type === 'application/json';
}
