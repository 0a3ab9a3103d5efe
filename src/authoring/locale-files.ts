import type { Environment } from '../files/environment.ts';
import { siteOf } from '../files/site-file.ts';
import { readText, walk } from '../files/walk.ts';
import type { LocaleFiles } from '../i18n/locale-files.ts';
import { localeFile, type LocaleFile } from '../schemas/locale.ts';

/** The locale files of a knowledge base and of Jawab. What is wrong with them, `npm run check` tells. */
export function readLocaleFiles(environment: Environment): LocaleFiles {
	return {
		own: readFolder(environment.root),
		shipped: readFolder(environment.generator),
		sourceLocale: siteOf(environment)?.sourceLocale ?? 'en',
	};
}

/** A file that cannot be read stands for its locale all the same. */
function readFolder(root: string): Map<string, LocaleFile> {
	const files = walk(root, 'locales').files.filter(({ file }) => file.endsWith('.json'));
	return new Map(
		files.map((found) => {
			const tag = found.file.slice('locales/'.length, -'.json'.length);
			const source = readText(found);
			return [tag, ('text' in source && parseLocale(source.text)) || { name: tag }];
		}),
	);
}

function parseLocale(text: string): LocaleFile | undefined {
	try {
		return localeFile.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
