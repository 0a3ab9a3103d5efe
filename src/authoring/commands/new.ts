import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSettings } from '../../files/knowledge-base.ts';
import { readText, walk } from '../../files/walk.ts';
import { splitFrontMatter } from '../../mdx/front-matter.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { type Key, readKey } from '../key.ts';
import { newArticle } from '../new-article.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { type Fields, fieldsOf } from '../source-blocks.ts';
import { writeChanges } from '../write-changes.ts';

export const newCommand: Command = {
	name: '',
	parameters: ['key'],
	about: 'writes a new source article, such as faq/where-is-my-order, from a template',
	run: writeNewArticle,
};

function writeNewArticle({ args, environment, today }: Given): Outcome | Refusal {
	const [typed = ''] = args;
	const key = readKey(typed);
	if (isRefusal(key)) return key;
	const { settings, problems } = openSettings(environment);
	if (!settings) {
		return { message: 'The knowledge base cannot be read.', problems: problems.filter(isError) };
	}
	const { root } = environment;
	const { locales, site, topics } = settings;
	const siblings = readSiblings(root, `content/${site.sourceLocale}/${key.collection}`);
	const tags = [site.sourceLocale, ...locales.keys()];
	const taken = fileOf(key, tags, root) ?? addressOf(key, siblings);
	if (taken !== undefined) {
		const message = `There is an article \`${key.key}\` already: \`${taken}\`.`;
		return { message, hint: 'Edit it, or choose another name.' };
	}
	const file = `content/${site.sourceLocale}/${key.key}.mdx`;
	const text = newArticle({
		...key,
		today,
		order: nextOrder(siblings),
		topics: topics.map(({ id }) => id),
	});
	writeChanges(root, new Map([[file, text]]));
	return { json: { key: key.key, file }, summary: `Wrote ${file}: a draft, for you to fill in.` };
}

/** The source articles of a collection: their front matter by file. */
type Siblings = ReadonlyMap<string, Fields>;

function readSiblings(root: string, folder: string): Siblings {
	const siblings = new Map<string, Fields>();
	for (const found of walk(root, folder).files) {
		const source = readText(found);
		if ('text' in source) siblings.set(found.file, fieldsOf(splitFrontMatter(source.text)));
	}
	return siblings;
}

/** The file of any locale that has the key, be it readable or not. */
function fileOf({ key }: Key, locales: readonly string[], root: string): string | undefined {
	const files = locales.map((locale) => `content/${locale}/${key}.mdx`);
	return files.find((file) => existsSync(join(root, file)));
}

/** The file whose slug, or old slug, the name is. */
function addressOf({ name }: Key, siblings: Siblings): string | undefined {
	const found = [...siblings].find(([, { slug, aliases }]) => {
		const slugs = [slug, ...(Array.isArray(aliases) ? aliases : [])];
		return slugs.some((one) => String(one).toLowerCase() === name);
	});
	return found?.[0];
}

/** Behind the last one, in tens. */
function nextOrder(siblings: Siblings): number {
	const orders = [...siblings.values()].map(({ order }) => (typeof order === 'number' ? order : 0));
	return Math.floor(Math.max(0, ...orders) / 10) * 10 + 10;
}
