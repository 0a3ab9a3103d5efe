import { expect, test } from 'vitest';
import { breadcrumbList } from '../../src/structured-data/breadcrumbs.ts';
import { jsonLd } from '../../src/structured-data/json-ld.ts';
import { articlePageData } from '../../src/structured-data/page-data.ts';
import { markets, readFacts } from '../policies/shop.ts';

const site = 'https://a.example/help/';
const shop = {
	'@type': 'Organization',
	'@id': `${site}#organization`,
	url: site,
	name: 'Shop',
};
const page = {
	title: 'How long?',
	description: 'Within 30 days.',
	locale: 'mr',
	url: `${site}mr/faq/a/`,
	updated: '2026-11-02',
	publisher: { name: 'Shop', url: site },
};
const common = {
	url: page.url,
	inLanguage: 'mr',
	dateModified: '2026-11-02',
	publisher: shop,
};

test.each([
	{
		collection: 'faq' as const,
		is: {
			'@type': 'FAQPage',
			...common,
			mainEntity: {
				'@type': 'Question',
				name: 'How long?',
				acceptedAnswer: { '@type': 'Answer', text: 'Within 30 days.', url: page.url },
			},
		},
	},
	{
		collection: 'policies' as const,
		published: '2026-03-16',
		is: {
			'@type': 'Article',
			headline: 'How long?',
			description: 'Within 30 days.',
			...common,
			datePublished: '2026-03-16',
		},
	},
	{
		collection: 'tutorials' as const,
		minutes: 5,
		is: {
			'@type': 'TechArticle',
			headline: 'How long?',
			description: 'Within 30 days.',
			...common,
			timeRequired: 'PT5M',
		},
	},
])('an article of $collection says what it is', ({ is, ...own }) => {
	expect(articlePageData({ ...page, ...own })).toEqual([is]);
});

test('a question without an answer in short is an article, and no question without an answer', () => {
	const { description: _, ...bare } = page;
	expect(articlePageData({ ...bare, collection: 'faq' })).toEqual([
		{ '@type': 'Article', headline: 'How long?', ...common },
	]);
});

test('nothing is absolute where the site has no address', () => {
	const { url: _, ...here } = page;
	const data = articlePageData({
		...here,
		collection: 'policies',
		publisher: { name: 'Shop' },
		returns: { policy: { kind: 'return' }, facts: {}, markets: {}, channels: [] },
	});
	expect(JSON.stringify(data)).not.toMatch(/https?:(?!\/\/schema\.org\/Merchant)|@id|"url"/);
});

test('the page of the return policy tells it of the shop, which is the publisher', () => {
	const facts = readFacts({ window: { type: 'duration', value: 30, unit: 'day' } });
	const returns = {
		policy: { kind: 'return' as const, window: 'window' },
		facts,
		markets,
		channels: [],
	};
	const [, organization] = articlePageData({ ...page, collection: 'policies', returns });
	expect(organization).toMatchObject({
		...shop,
		hasMerchantReturnPolicy: ['DE', 'FR', 'IN', 'JP'].map((applicableCountry) => ({
			applicableCountry,
			merchantReturnDays: 30,
			merchantReturnLink: page.url,
		})),
	});
});

test('breadcrumbs count from the front page', () => {
	expect(breadcrumbList([{ name: 'Help', url: `${site}mr/` }, { name: 'How long?' }])).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Help', item: `${site}mr/` },
			{ '@type': 'ListItem', position: 2, name: 'How long?' },
		],
	});
});

test('no title ends the block of data', () => {
	const text = jsonLd([{ name: '</script><script>alert(1)</script> <!--' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ name: '</script><script>alert(1)</script> <!--' }],
	});
});
