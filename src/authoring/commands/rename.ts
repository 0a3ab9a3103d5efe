import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../../checks/subject.ts';
import { checkKnowledgeBase } from '../../files/check.ts';
import { walk } from '../../files/walk.ts';
import { didYouMean } from '../../problems/did-you-mean.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { readKey } from '../key.ts';
import { isRefusal, type Refusal, suggestion } from '../refusal.ts';
import { renameArticle, type Renaming } from '../rename-article.ts';
import { writeChanges } from '../write-changes.ts';

export const renameCommand: Command = {
	name: '',
	parameters: ['key', 'new key'],
	about: 'gives an article another key in every locale, with links and redirects',
	run: rename,
};

function rename({ args, environment: { root }, environment }: Given): Outcome | Refusal {
	const [from = '', to = ''] = args;
	const { subject, problems } = checkKnowledgeBase(environment);
	const errors = problems.filter(isError);
	if (!subject || errors.length > 0) {
		const message = 'The knowledge base has errors, so that not every link can be found.';
		return { message, hint: 'Mend them first.', problems: errors };
	}
	const refusal = refuse(from, to, subject);
	if (refusal) return refusal;
	const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
	const renaming = renameArticle(subject, { from, to, textOf });
	if (renaming.errors.length > 0) {
		const message = `\`${from}\` cannot become \`${to}\`: this would be wrong then.`;
		return { message, hint: 'Choose another name, or mend it first.', problems: renaming.errors };
	}
	writeChanges(root, renaming.changes);
	return report(from, to, { renaming, elsewhere: mentions(root, from) });
}

function refuse(from: string, to: string, { entries }: Subject): Refusal | undefined {
	const keys = new Set(entries.map(({ entry }) => entry.key));
	if (!keys.has(from)) {
		const hint = suggestion(didYouMean(from, keys), 'Write the key of an article that is there.');
		return { message: `There is no article \`${from}\`.`, hint };
	}
	const key = readKey(to);
	if (isRefusal(key)) return key;
	if (to === from) return { message: `The article is called \`${to}\` already.` };
	if (keys.has(to)) {
		return { message: `There is an article \`${to}\` already.`, hint: 'Choose another name.' };
	}
	// Old addresses are kept as `aliases`, which are slugs in the same collection.
	const [collection] = from.split('/');
	if (key.collection === collection) return undefined;
	return {
		message: `An article cannot move from \`${collection}\` to \`${key.collection}\`: its old address could not lead to the new one.`,
		hint: `Write a new one with \`npm run new -- ${to}\`, and let \`${from}\` say in a sentence where it is, with a link.`,
	};
}

/** Data files that still name the key, in a text: what is meant by it only a person can tell. */
function mentions(root: string, key: string): string[] {
	// `faq/return` is no part of `faq/return-time`.
	const named = new RegExp(`(?<![\\w/-])${key}(?![\\w-])`);
	return walk(root, 'content')
		.files.filter(({ file }) => file.endsWith('.yaml'))
		.filter(({ path }) => named.test(readFileSync(path, 'utf8')))
		.map(({ file }) => file);
}

function report(
	from: string,
	to: string,
	{ renaming, elsewhere }: { renaming: Renaming; elsewhere: readonly string[] },
): Outcome {
	const { files, links, redirects, stamped } = renaming;
	const total = [...links.values()].reduce((sum, count) => sum + count, 0);
	const done = [
		counted(files.length, 'file'),
		`${counted(total, 'link')} in ${counted(links.size, 'file')}`,
		counted(redirects.length, 'redirect'),
		`${counted(stamped.length, 'translation')} kept as up to date as before`,
	];
	return {
		lines: [
			...files.map(([old, file]) => `${old} -> ${file}`),
			...[...links].map(([file, count]) => `${file}: ${counted(count, 'link')}`),
		],
		json: { from, to, files, links: Object.fromEntries(links), redirects, stamped, elsewhere },
		remarks: elsewhere.map((file) => `warning: ${file} names \`${from}\`. Change it by hand.`),
		summary: `Renamed ${from} to ${to}: ${done.join(', ')}.`,
	};
}
