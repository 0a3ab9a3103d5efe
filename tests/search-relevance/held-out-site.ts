import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { HeldOut } from './held-out.ts';

/** Writes the held-out articles as a knowledge base. */
export function writeHeldOutSite(root: string, languages: readonly HeldOut[]): void {
	rmSync(root, { recursive: true, force: true });
	const write = (path: string, text: string) => {
		const file = join(root, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	write('content/site.yaml', 'name: Held out\nsourceLocale: en\n');
	for (const { locale, articles, synonyms } of languages) {
		write(`locales/${locale}.json`, JSON.stringify({ name: nameOf(locale) }));
		write(`content/${locale}/synonyms.yaml`, stringify(synonyms));
		for (const [key, { title, text }] of articles) {
			const front = stringify({ title, description: text.slice(0, 80) });
			write(`content/${locale}/${key}.mdx`, `---\n${front}---\n\n${text}\n`);
		}
	}
}

function nameOf(locale: string): string {
	try {
		return JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')).name;
	} catch {
		return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
	}
}
