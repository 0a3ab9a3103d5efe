import { expect, test } from 'vitest';
import { newCommand } from '../../src/authoring/commands/new.ts';
import { errorsIn, filesIn, folderWith, read, run } from './folder.ts';

const article = '---\ntitle: Returns\norder: 25\n---\n\nText\n';

test.each(['faq/where-is-my-order', 'policies/returns-of-gifts', 'tutorials/404'])(
	'a new `%s` is a draft without errors, also once it is no draft any more',
	async (key) => {
		const root = folderWith({ 'content/en/topics.yaml': 'orders: Orders\nreturns: Returns\n' });
		const file = `content/en/${key}.mdx`;
		expect(await run(newCommand, root, key)).toMatchObject({
			json: { key, file },
			summary: `Wrote ${file}: a draft, for you to fill in.`,
		});
		expect(errorsIn(root)).toEqual([]);
		const published = read(root, file)
			.replace(/^draft.*\n/m, '')
			.replace('# topic: ', 'topic: ');
		expect(errorsIn(folderWith({ ...filesIn(root), [file]: published }))).toEqual([]);
	},
);

test('the front matter of a new article shows what may be said', async () => {
	const root = folderWith({
		'content/en/topics.yaml': 'orders: Orders\nreturns: Returns\n',
		'content/en/tutorials/send-it.mdx': article,
	});
	await run(newCommand, root, 'tutorials/start-a-return');
	const [, frontMatter] = read(root, 'content/en/tutorials/start-a-return.mdx').split('---\n');
	expect(frontMatter).toBe(
		[
			'title: Start a return',
			'description: Say in one or two sentences what a reader will know afterwards.',
			'draft: true # Remove this line when the article is ready.',
			'# topic: orders # or returns',
			'order: 30 # Lists show low numbers first.',
			'keywords: [] # Other words that customers use for it, such as [money back, reimbursement].',
			'related: [] # Keys of other articles, such as [policies/returns].',
			'updated: 2026-11-22',
			'minutes: 5 # How long a reader needs.',
			'',
		].join('\n'),
	);
});

test.each([
	['faq/Fees', '`faq/Fees` is not the key of an article.', 'Write `faq/fees`.'],
	['faqs/fees', 'There is no collection `faqs`.', 'Did you mean `faq/fees`?'],
	[
		'faq/returns',
		'There is an article `faq/returns` already: `content/en/faq/returns.mdx`.',
		'Edit it, or choose another name.',
	],
	[
		'faq/everywhere',
		'There is an article `faq/everywhere` already: `content/en/faq/everywhere.mdx`.',
		'Edit it, or choose another name.',
	],
	[
		'faq/only-here',
		'There is an article `faq/only-here` already: `content/de/faq/only-here.mdx`.',
		'Edit it, or choose another name.',
	],
	[
		'faq/refunds',
		'There is an article `faq/refunds` already: `content/en/faq/returns.mdx`.',
		'Edit it, or choose another name.',
	],
])('`%s` is refused, and nothing is written', async (key, refusal, hint) => {
	const root = folderWith({
		'content/en/faq/returns.mdx': article.replace('order: 25', 'slug: refunds'),
		'content/de/faq/everywhere.mdx': '---\ntitle: Überall\n---\n',
		'content/en/faq/everywhere.mdx': '---\ntitle: Everywhere\n---\n',
		'content/de/faq/only-here.mdx': '---\ntitle: Hier\noriginal: true\n---\n',
	});
	const before = filesIn(root);
	expect(await run(newCommand, root, key)).toMatchObject({ refusal, hint });
	expect(filesIn(root)).toEqual(before);
});
