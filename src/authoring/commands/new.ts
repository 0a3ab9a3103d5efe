import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../../checks/subject.ts';
import { checkKnowledgeBase } from '../../files/check.ts';
import { foresee, isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command-line.ts';
import { type Key, readKey } from '../key.ts';
import { newArticle } from '../new-article.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
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
	const { subject, problems } = checkKnowledgeBase(environment);
	if (!subject) {
		const message = 'The knowledge base cannot be read.';
		return { message, hint: 'Mend this first.', problems: problems.filter(isError) };
	}
	const { sourceLocale } = subject.settings.site;
	const taken = fileOf(key, subject, environment.root);
	if (taken !== undefined) {
		const message = `There is an article \`${key.key}\` already: \`${taken}\`.`;
		return { message, hint: 'Edit it, or choose another name.' };
	}
	const file = `content/${sourceLocale}/${key.key}.mdx`;
	const changes = new Map([[file, textFor(key, subject, today)]]);
	const errors = foresee(subject, changes).errors.filter((problem) => problem.file === file);
	if (errors.length > 0) {
		const message = `An article \`${key.key}\` does not fit in here.`;
		return { message, hint: 'Choose another name.', problems: errors };
	}
	writeChanges(environment.root, changes);
	return { json: { key: key.key, file }, summary: `Wrote ${file}: a draft, for you to fill in.` };
}

/** The file of any locale that has the key, be it readable or not. */
function fileOf({ key }: Key, { settings }: Subject, root: string): string | undefined {
	const files = [...settings.locales.keys()].map((locale) => `content/${locale}/${key}.mdx`);
	return files.find((file) => existsSync(join(root, file)));
}

function textFor(key: Key, { settings, entries }: Subject, today: string): string {
	const siblings = entries.filter(({ entry }) => entry.collection === key.collection);
	const orders = siblings.map(({ entry }) => entry.order ?? 0);
	return newArticle({
		...key,
		today,
		order: Math.floor(Math.max(0, ...orders) / 10) * 10 + 10,
		topics: settings.topics.map(({ id }) => id),
	});
}
