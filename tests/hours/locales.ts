import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { resolveLocales } from '../../src/i18n/locale.ts';
import { localeFile } from '../../src/schemas/locale.ts';

const shipped = new Map(
	globSync('locales/*.json').map((file) => [
		basename(file, '.json'),
		localeFile.parse(JSON.parse(readFileSync(file, 'utf8'))),
	]),
);

const { locales } = resolveLocales({ own: shipped, shipped, sourceLocale: 'en' });

/** A shipped locale. */
export function localeOf(tag: string) {
	const locale = locales.get(tag);
	if (!locale) throw new Error(`No locale ${tag} ships.`);
	return locale;
}
