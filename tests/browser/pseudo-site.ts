import { cpSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudoFiles } from '../../src/authoring/pseudo-knowledge-base.ts';
import { openSettings } from '../../src/files/knowledge-base.ts';
import { writeChanges } from '../../src/authoring/write-changes.ts';
import { build, forget } from '../support/build.ts';
import { environmentOf } from '../support/knowledge-base.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What ships, in English and the two pseudo-locales. */
export async function buildPseudoSite(): Promise<PseudoSite> {
	const root = temporaryFolder();
	const inputs = ['en', 'site.yaml', 'facts.yaml', 'markets.yaml'].map((file) => `content/${file}`);
	for (const input of [...inputs, 'locales/en.json', 'public']) {
		cpSync(input, join(root, input), { recursive: true });
	}
	writeChanges(root, pseudoFiles(environmentOf(root)));
	const variables = { KB_ROOT: root, KB_OUT: join(root, 'dist') };
	await build(variables);
	return {
		directory: variables.KB_OUT,
		spoken: wordsOf(root),
		remove: async () => {
			await forget(variables);
			await rm(root, { recursive: true });
		},
	};
}

export interface PseudoSite {
	directory: string;
	/** Words that stand in the pages and in no locale file: names, addresses, and what CLDR says. */
	spoken: ReadonlySet<string>;
	remove: () => Promise<void>;
}

function wordsOf(root: string): Set<string> {
	const { settings } = openSettings(environmentOf(root));
	if (!settings) throw new Error('The knowledge base cannot be read.');
	const { site, markets, locales } = settings;
	const regions = new Intl.DisplayNames('en', { type: 'region' });
	const languages = new Intl.DisplayNames('en', { type: 'language' });
	const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
	const week = [0, 1, 2, 3, 4, 5, 6].map((day) => weekday.format(day * 86_400_000));
	const texts = [
		site.name,
		'AM PM',
		...week,
		new Intl.ListFormat('en').format(['', '']),
		...site.contact.flatMap(({ value, languages: spoken, timeZone = '' }) => {
			const zone = { timeZone, timeZoneName: 'long' } as const;
			const name = timeZone && new Intl.DateTimeFormat('en', zone).format(0);
			return [value, timeZone, name, ...spoken.flatMap((tag) => languages.of(tag) ?? [])];
		}),
		...Object.keys(markets).flatMap((id) => (/^[A-Z]{2}$/.test(id) ? (regions.of(id) ?? id) : id)),
		...[...locales.values()].map(({ tag, name }) => `${tag} ${name}`),
	];
	return new Set(texts.join(' ').match(/[A-Za-z]{2,}/g));
}
