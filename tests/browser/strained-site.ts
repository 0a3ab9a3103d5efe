import { cp, readFile, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, forget } from '../support/build.ts';
import { article, writeFiles, type Files } from '../support/knowledge-base.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * A site of all that strains a page: every component, words and addresses longer than a line of a phone,
 * wide tables and code, notices of every kind; in every shipped locale, and under a path.
 */
export async function buildStrainedSite(): Promise<BuiltSite> {
	const root = temporaryFolder();
	const variables = {
		KB_ROOT: root,
		KB_OUT: join(root, 'dist'),
		SITE_URL: `https://shop.example${base}`,
	};
	await cp('public', join(root, 'public'), { recursive: true });
	writeFiles(root, await strainedFiles());
	await build(variables);
	return {
		directory: variables.KB_OUT,
		remove: async () => {
			await forget(variables);
			await rm(root, { recursive: true });
		},
	};
}

export interface BuiltSite {
	directory: string;
	remove: () => Promise<void>;
}

/** The path that the site stands under. */
export const base = '/help';

async function strainedFiles(): Promise<Files> {
	const locales = globSync('locales/*.json').map((file) => basename(file, '.json'));
	const translations = locales.filter((locale) => locale !== 'en').map(translatedFiles);
	return Object.assign(
		{
			'content/site.yaml': siteFile,
			'content/en/topics.yaml': `orders:\n  name: ${longWord}\n  description: ${longAddress}\n`,
			'content/en/announcements.yaml': announcements,
			'content/ar/announcements.yaml': `- text: "إضراب ${longWord}"\n  until: 2999-12-31\n`,
			'content/facts.yaml': 'returns.window: { type: duration, value: 30, unit: day }\n',
			'content/en/faq/everything.mdx': article(
				{ title: `All of ${longWord}`, ...fields, updated: '2026-11-02', topic: 'orders' },
				body,
			),
			'content/en/faq/machine.mdx': article({ title: 'Machine', ...fields, topic: 'orders' }, body),
			'content/en/policies/alone.mdx': article({ title: longAddress, ...fields }, body),
		},
		...translations,
		...(await Promise.all(locales.map(localeFile))),
	);
}

/** A translation that is behind, and one that is a machine's and behind. */
function translatedFiles(locale: string): Files {
	return {
		[`content/${locale}/faq/everything.mdx`]: article(
			{ title: `${locale} ${longWord}`, description: longWord, source: '0000.1111' },
			body,
		),
		[`content/${locale}/faq/machine.mdx`]: article(
			{ title: longAddress, description: longWord, source: '0000', translation: 'machine' },
			body,
		),
	};
}

async function localeFile(locale: string): Promise<Files> {
	const { name } = JSON.parse(await readFile(`locales/${locale}.json`, 'utf8'));
	return { [`locales/${locale}.json`]: JSON.stringify({ name }) };
}

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const longAddress =
	'https://a-rather-long-name-of-a-host.paduka.example/orders/0123456789012345678901234567890123456789/parcels';
const fields = { description: longWord, keywords: '[parcel]' };

const siteFile = `name: ${longWord}
sourceLocale: en
tagline: ${longAddress}
contact:
  - { id: mail, type: email, value: the.whole.customer.service.of.the.shop@a-rather-long-name-of-a-host.paduka.example, languages: [en, ar, ja, hi, th, de, fr, es, bn, mr], hours: '${longWord}', timeZone: America/Argentina/ComodRivadavia }
  - { id: phone, type: phone, value: '+44 20 7946 0146', label: ${longWord}, open: ['Mo, We, Fr 08:00-12:00, 14:00-18:00', 'Sa 22:00-02:00'], timeZone: America/Argentina/ComodRivadavia }
  - { id: chat, type: chat, value: '${longAddress}', note: '${longAddress}' }
repository:
  url: https://github.com/paduka/help
`;

/** One of each kind that holds today, as long as one may be; and two that do not. */
const announcements = `
- { text: '${longAddress}', article: faq/everything, from: 2020-01-01, until: 2999-12-31, importance: warning }
- { text: ${longWord}, from: 2020-01-01 }
- { text: Undated }
- { text: Over, until: 2020-01-01 }
- { text: Ahead, from: 2999-01-01 }
`;

const body = `
${longWord}, [${longAddress}](${longAddress}), \`${longWord}\`, **${longWord}**, ~~${longWord}~~.[^1]

## ${longWord}

> ${longWord}

| First | Second | Third | Fourth | Fifth | Sixth |
| :---- | -----: | :---: | ------ | ----- | ----- |
| ${longWord} | <Fact id="returns.window" /> | ${longAddress} | \`${longWord}\` | one | two |

\`\`\`
${longAddress} ${longAddress}
\`\`\`

- ${longWord}
  1. ${longWord}
     - [ ] ${longAddress}
     - [x] done

### ${longAddress}

<Steps>

1. ${longWord}
2. ${longAddress}

   <Callout type="caution" title="${longWord}">

   ${longAddress}

   </Callout>

</Steps>

## Pictures

<Figure src="/images/return-parcel.svg" alt="A parcel" caption="${longWord}" />

<Video src="/videos/pack-a-return.webm" poster="/videos/pack-a-return.webp" captions="/videos/pack-a-return.en.vtt" title="${longWord}" />

<Callout type="note">${longWord}</Callout>

<Callout type="tip">${longWord}</Callout>

## Choices

<Tabs>

<Tab title="${longWord}">${longAddress}</Tab>

<Tab title="Second">second</Tab>

<Tab title="Third">third</Tab>

</Tabs>

<Details summary="${longWord}">

${longAddress}

</Details>

---

[^1]: ${longAddress}
`;
