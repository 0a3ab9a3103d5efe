import type { LocaleFiles } from '../i18n/locale-files.ts';
import { type Environment, shippedLocales } from '../files/environment.ts';
import { siteOf } from '../files/site-file.ts';
import { readText, walk } from '../files/walk.ts';
import { parseJson } from '../problems/json.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import { localeFile, type LocaleFile } from '../schemas/locale.ts';
import { dirname } from 'node:path';

/** The locale files of a knowledge base and of Jawab, with what is wrong in the former. */
export function readLocaleFiles(environment: Environment): {
	files: LocaleFiles;
	problems: Problem[];
} {
	const own = readFolder(environment.root);
	const shipped = readFolder(dirname(shippedLocales(environment)));
	const sourceLocale = siteOf(environment)?.sourceLocale ?? 'en';
	return {
		files: { own: own.files, shipped: shipped.files, sourceLocale },
		problems: own.problems,
	};
}

function readFolder(root: string): { files: Map<string, LocaleFile>; problems: Problem[] } {
	const files = new Map<string, LocaleFile>();
	const problems: Problem[] = [];
	for (const found of walk(root, 'locales').files) {
		const source = readText(found);
		if (!('text' in source)) {
			problems.push(source);
			continue;
		}
		const { value, problems: wrong } = validate(localeFile, parseJson(found.file, source.text));
		problems.push(...wrong);
		const tag = found.file.slice('locales/'.length, -'.json'.length);
		// A file that cannot be read stands for its locale all the same.
		files.set(tag, value ?? { name: tag });
	}
	return { files, problems };
}
