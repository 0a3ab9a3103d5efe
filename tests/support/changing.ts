import { article, type Files } from './knowledge-base.ts';

/* A small knowledge base, and what people do to it between two builds. */

const english = (title: string, topic: string, body = '') =>
	article({ title, description: `${title}.`, topic, updated: '2026-11-02' }, body);

export const before: Files = {
	'content/site.yaml': 'name: Shop\nurl: https://shop.example\nsourceLocale: en\n',
	'content/facts.yaml': 'returns.window: { type: duration, value: 30, unit: day }\n',
	'content/en/announcements.yaml': '- { text: A strike in Spain., article: faq/first }\n',
	'content/en/topics.yaml': 'orders: Orders\nsizes: Sizes\nreturns: Returns\nparcels: Parcels\n',
	'locales/en.json': '{ "name": "English" }',
	'locales/hi.json': '{ "name": "हिन्दी" }',
	'locales/ar.json': '{ "name": "العربية" }',
	'content/en/faq/first.mdx': english('First', 'orders'),
	'content/en/faq/second.mdx': english('Second', 'orders', 'See [the first](faq/first).\n'),
	'content/en/faq/third.mdx': english('Third', 'orders'),
	'content/en/policies/window.mdx': english(
		'Window',
		'returns',
		'You have <Fact id="returns.window" />.\n',
	),
	'content/en/policies/size.mdx': english('Size', 'sizes'),
	'content/en/tutorials/packing.mdx': english(
		'Packing',
		'parcels',
		'<Callout type="tip">Use a box.</Callout>\n\n![A box](/box.svg)\n',
	),
	'content/hi/tutorials/packing.mdx': article(
		{ title: 'पैकिंग', description: 'पैकिंग।' },
		'![डिब्बा](/box.svg)\n',
	),
	'content/ar/faq/local.mdx': article(
		{ title: 'محلي', description: 'محلي.', topic: 'parcels', original: 'true' },
		'هنا.\n',
	),
	'public/box.svg': box(20),
};

/** Each is a step: what is written, and which files are removed. */
export const steps: Record<string, { write: Files; remove?: string[] }> = {
	'an article has another title, a fact another value, a topic another name, an announcement other words':
		{
			write: {
				'content/en/announcements.yaml': '- { text: The strike is over., article: faq/first }\n',
				'content/en/faq/first.mdx': english('The very first', 'orders'),
				'content/facts.yaml': 'returns.window: { type: duration, value: 60, unit: day }\n',
				'content/en/topics.yaml':
					'orders: Orders\nsizes: Sizes and fit\nreturns: Returns\nparcels: Parcels\n',
			},
		},
	'a locale says something else or runs the other way, and a picture has another size': {
		write: {
			'locales/en.json': '{ "name": "English", "strings": { "callout.tip": "Good to know" } }',
			'locales/ar.json': '{ "name": "العربية", "direction": "ltr", "digits": "arab" }',
			'public/box.svg': box(40),
		},
	},
	'an article is new, one is gone, one has another slug, and the shop another name': {
		write: {
			'content/en/faq/fourth.mdx': english('Fourth', 'orders'),
			'content/hi/tutorials/packing.mdx': article(
				{ title: 'पैकिंग', description: 'पैकिंग।', slug: 'पैकिंग' },
				'![डिब्बा](/box.svg)\n',
			),
		},
		remove: ['content/en/faq/third.mdx'],
	},
	'the feedback of readers has somewhere to go, and a channel is new': {
		write: {
			'content/site.yaml': `name: Shop
url: https://shop.example
sourceLocale: en
feedback: https://feedback.example/new
contact: [{ type: email, value: care@shop.example }]
`,
		},
	},
	'the brand has a colour, a picture and fonts': {
		write: {
			'content/site.yaml': `name: Shop
url: https://shop.example
sourceLocale: en
brand: { logo: /box.svg, hue: 25, corner: square, typeface: noto }
`,
		},
	},
};

function box(width: number): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`;
}
