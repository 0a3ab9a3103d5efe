import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { pagesIn, textOf, type Page } from '../support/site.ts';

/*
 * What the pages tell programs, held against the vocabulary of schema.org: the types of `schema-dts` are made
 * from it, so TypeScript finds a property that a type does not have, and a value that it cannot be.
 */
const { out } = inject('shipped');
const pages = pagesIn(out);

interface Thing {
	'@type': string;
	[property: string]: unknown;
}

function graphOf(page: Page): Thing[] {
	const blocks = page.all('script', ({ attribs }) => attribs['type'] === 'application/ld+json');
	expect(blocks.length).toBeLessThan(2);
	return blocks.flatMap((block) => JSON.parse(textOf(block))['@graph'] as Thing[]);
}

/** What TypeScript says of graphs, each the value of a constant. */
function complaintsOf(graphs: readonly (readonly object[])[]): string[] {
	const file = 'tests/site/graphs.generated.ts';
	const constants = graphs.map(
		(graph, index) =>
			`export const graph${index}: Graph = ${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })};`,
	);
	const text = `import type { Graph } from 'schema-dts';\n${constants.join('\n')}\n`;
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ESNext,
		types: [],
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (name) => name.endsWith(file) || fileExists(name);
	host.getSourceFile = (name, language, ...rest) =>
		name.endsWith(file)
			? ts.createSourceFile(name, text, language)
			: getSourceFile(name, language, ...rest);
	const program = ts.createProgram([file], options, host);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('what pages say of themselves is in the words of schema.org', () => {
	const things = pages.flatMap(graphOf);
	expect(new Set(things.map((thing) => thing['@type']))).toEqual(
		new Set(['Article', 'TechArticle', 'FAQPage', 'BreadcrumbList', 'Organization']),
	);
	// One thing of each shape is enough: texts and addresses are the same to the vocabulary.
	const byShape = new Map(things.map((thing) => [shapeOf(thing), thing]));
	expect(complaintsOf([...byShape.values()].map((thing) => [thing]))).toEqual([]);
});

test('that would find a property that a type does not have, and a value that it cannot be', () => {
	const wrong = [
		{ '@type': 'Article', applicableCountry: 'DE' },
		{ '@type': 'MerchantReturnPolicy', returnFees: 'https://schema.org/FreeReturns' },
		{ '@type': 'Organization', name: 5 },
	];
	expect(complaintsOf(wrong.map((thing) => [thing]))).toHaveLength(wrong.length);
});

test('every page with breadcrumbs that search engines may hold tells them', () => {
	for (const page of pages) {
		const crumbs = page.all('nav', ({ attribs }) => attribs['class'] === 'crumbs');
		const isHidden = page.all('meta', ({ attribs }) => attribs['content'] === 'noindex').length > 0;
		const told = graphOf(page).filter((thing) => thing['@type'] === 'BreadcrumbList');
		expect(told, page.file).toHaveLength(crumbs.length > 0 && !isHidden ? 1 : 0);
	}
});

test('one page states the return policy, and what it says is what Google asks for', () => {
	const stating = pages.filter(({ html }) => html.includes('hasMerchantReturnPolicy'));
	expect(stating.map(({ file }) => file)).toEqual(['en/policies/returns/index.html']);
	const shop = stating.flatMap(graphOf).find((thing) => thing['@type'] === 'Organization');
	const policies = shop?.['hasMerchantReturnPolicy'] as Thing[];
	const countries = policies.map(({ applicableCountry }) => applicableCountry);
	expect(new Set(countries).size).toBe(policies.length);
	for (const policy of policies) {
		expect(policy).toMatchObject({
			applicableCountry: expect.stringMatching(/^[A-Z]{2}$/),
			returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
			merchantReturnDays: expect.any(Number),
			returnFees: 'https://schema.org/FreeReturn',
			merchantReturnLink: expect.stringMatching(/^https:.*\/en\/policies\/returns\/$/),
		});
	}
});

/** A thing with everything that may be any text or number taken out. */
function shapeOf(thing: unknown): string {
	return JSON.stringify(thing, (key, value: unknown) => {
		if (key.startsWith('@')) return value;
		if (typeof value === 'string' && !value.startsWith('https://schema.org/')) return '';
		return typeof value === 'number' ? 0 : value;
	});
}
