import { lexiconOf } from './lexicons.ts';
import { proseIn } from './prose.ts';
import { randomFrom } from './random.ts';
import { topics } from './topics.ts';

/** A file of the knowledge base: its path inside, with `/`, and its text. */
export interface GeneratedFile {
	path: string;
	text: string;
}

const facts = {
	'returns.window': '{ type: duration, value: 30, unit: day }',
	'refund.processing': '{ type: duration, value: 24, unit: hour }',
	'refund.bank': '{ type: duration, value: [3, 5], unit: day }',
	'delivery.standard': '{ type: duration, value: [2, 4], unit: day }',
	'delivery.fee': '{ type: money, amount: 4.9, currency: EUR }',
	'warranty.period': '{ type: duration, value: 2, unit: year }',
	'members.discount': '{ type: percent, value: 10 }',
	'repairs.count': '3',
};

export const factIds = Object.keys(facts);

/** Everything besides the articles. */
export function* dataFiles(locales: readonly string[], seed: number): Generator<GeneratedFile> {
	const [sourceLocale = 'en'] = locales;
	yield { path: 'content/site.yaml', text: siteFile(sourceLocale) };
	yield {
		path: 'content/facts.yaml',
		text: Object.entries(facts)
			.map(([id, value]) => `${id}: ${value}\n`)
			.join(''),
	};
	yield { path: 'public/images/parcel.svg', text: picture };
	for (const locale of locales) {
		const { name } = lexiconOf(locale);
		yield { path: `locales/${locale}.json`, text: `${JSON.stringify({ name })}\n` };
		yield {
			path: `content/${locale}/topics.yaml`,
			text: topicsFile(locale, seed, locale === sourceLocale),
		};
	}
}

function siteFile(sourceLocale: string): string {
	return `name: Velora
url: https://help.velora.example
sourceLocale: ${sourceLocale}
contact:
  - type: email
    value: care@velora.example
    label: ${JSON.stringify(lexiconOf(sourceLocale).words[0])}
`;
}

function topicsFile(locale: string, seed: number, isSource: boolean): string {
	const prose = proseIn(lexiconOf(locale), randomFrom(`${seed}/topics/${locale}`));
	return topics
		.map(({ id, icon }) => {
			const name = JSON.stringify(prose.phrase(2, 3));
			const description = JSON.stringify(prose.sentence());
			const lines = [`${id}:`, `  name: ${name}`, `  description: ${description}`];
			if (isSource && icon) lines.push(`  icon: ${icon}`);
			return `${lines.join('\n')}\n`;
		})
		.join('');
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect x="200" y="100" width="240" height="160" fill="#c98"/></svg>
`;
