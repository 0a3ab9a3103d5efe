import { compile } from '../../src/mdx/compile.ts';
import type { CompileOptions } from '../../src/mdx/compile.ts';
import type { MarketTexts } from '../../src/mdx/market-texts.ts';
import { parse } from '../../src/mdx/parse.ts';

/** A runtime that makes text: components stand as tags with their props as JSON. */
const runtime: CompileOptions['runtime'] = {
	Fragment: '',
	jsx: (type: string, { children = [], 'set:html': html, ...props }: Record<string, unknown>) => {
		const inside = html ?? (children as string[]).join('');
		return type === '' ? inside : `<${type} ${JSON.stringify(props)}>${String(inside)}</${type}>`;
	},
};

const components = Object.fromEntries(
	['Steps', 'Callout', 'Tabs', 'Tab', 'Figure', 'Video', 'Details', 'Market', 'MarketTable'].map(
		(name) => [name, name],
	),
);

/** A shop that sells to two countries, and says of each fact what it is called. */
export const markets: MarketTexts = {
	names: (codes) => ({ title: codes.join(' & '), countries: codes }),
	rows: (facts) =>
		['DE', 'IN'].map((code) => ({
			code,
			name: code === 'DE' ? 'Germany' : 'India',
			cells: facts.map((id) => ({ text: `${id} | ${code}` })),
		})),
	head: 'Country',
	label: 'By country',
};

/** A site under `/help` that shows articles in English. */
export const options: CompileOptions = {
	runtime,
	headingIds: ['first', 'second', 'third'],
	link: (target) =>
		/^[a-z]+:/i.test(target)
			? { href: target }
			: { href: `/help/en/${target}`, hreflang: target === 'faq/hindi' ? 'hi' : undefined },
	image: (src) => ({ src: `/help${src}`, width: 640, height: 480 }),
	file: (path) => `/help${path}`,
	fact: (id, { market }) =>
		id === 'support.phone'
			? { text: '+91 20', dir: 'ltr', href: 'tel:+9120' }
			: { text: id === 'refund.processing' ? `5 days${market ?? ''}` : `${id} & more` },
	markets,
	labels: {
		callout: { note: 'Good to know', tip: 'Tip', caution: 'Please note' },
		table: 'Table',
		videoUnsupported: 'Your browser cannot play this video.',
		videoDownload: 'Download the video',
		footnotes: 'Notes',
		footnoteBack: (reference) => `Back to the text, note ${reference}`,
	},
};

export function htmlOf(text: string): string {
	return String(compile(parse(text, 'x.mdx'), options)({ components })).trim();
}
