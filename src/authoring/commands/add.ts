import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../../files/site-file.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { readLocaleFiles } from '../locale-files.ts';
import { ownName, readTag } from '../locale-tag.ts';
import { newLocale } from '../new-locale.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { writeChanges } from '../write-changes.ts';

export const addCommand: Command = {
	name: 'add',
	parameters: ['locale'],
	about: 'adds a language: a locale file with every string to translate',
	run: add,
};

function add({ args, environment }: Given): Outcome | Refusal {
	const [typed = ''] = args;
	const read = readTag(typed);
	if (isRefusal(read)) return read;
	const { tag } = read;
	const site = siteOf(environment);
	if (!site) {
		const message = 'There is no knowledge base here that can be read.';
		return { message, hint: 'Run `npm run check`.' };
	}
	const file = `locales/${tag}.json`;
	const files = readLocaleFiles(environment);
	if (files.own.has(tag) || existsSync(join(environment.root, file))) {
		return { message: `\`${tag}\` is there already: ${file}.`, hint: 'Edit that file.' };
	}
	const locale = newLocale(tag, files);
	const text = `${JSON.stringify(locale, null, '\t')}\n`;
	writeChanges(environment.root, new Map([[file, text]]));
	const count = Object.keys(locale.strings ?? {}).length;
	const interfaceStep =
		count > 0
			? `Translate the ${counted(count, 'string')} in ${file}; words in {curly brackets} stay. Name those that are right as they are in "sameAsEnglish".`
			: `The interface speaks ${locale.name} already; ${file} may hold what you want to say otherwise.`;
	return {
		json: { locale: tag, file, name: locale.name, strings: count },
		lines: [
			`1. ${interfaceStep}`,
			`2. Translate articles: copy content/${site.sourceLocale}/<key>.mdx to content/${tag}/<key>.mdx, most needed first: npm run i18n -- status --locale ${tag}`,
			`   Or all at once in a translator's tool, with topics and contact channels: npm run i18n -- export ${tag}`,
			`3. See it: npm run check, then npm run build.`,
		],
		remarks: remarks(typed, tag),
		summary: `Wrote ${file}: ${locale.name}, ${counted(count, 'string')} to translate.`,
	};
}

function remarks(typed: string, tag: string): string[] {
	const spelling = typed === tag ? [] : [`note: \`${typed}\` is written \`${tag}\`.`];
	if (ownName(tag) !== undefined) return spelling;
	return [...spelling, 'note: CLDR does not know what this language calls itself. Change "name".'];
}
