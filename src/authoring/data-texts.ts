import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../files/settings.ts';
import { siteFile } from '../files/site-file.ts';
import type { Environment } from '../files/environment.ts';
import { digestOf } from '../mdx/digest.ts';
import { channelId } from '../schemas/site.ts';
import type { Unit } from '../xliff/exchange.ts';
import { markedField } from '../xliff/fields.ts';
import { type Marked, withCodesOf } from '../xliff/marked.ts';

/** What a data file of the source says in words, and the file of a locale that says it there. */
export interface DataTexts {
	key: 'site' | 'topics';
	title: string;
	/** The file that translators are told of. */
	original: string;
	/** The file of the locale, and what it says, byte for byte. */
	file: string;
	text: string | undefined;
	texts: DataText[];
}

/** One text of a data file. */
export interface DataText {
	path: readonly string[];
	source: Marked;
	own: Marked | undefined;
}

/** The words of the site and the names of topics: what is said in them is work where the locale lacks it. */
export function readDataTexts(
	{ root }: Environment,
	settings: Settings,
	locale: string,
): DataTexts[] {
	const { sourceLocale } = settings.site;
	const kinds = [
		{ key: 'site', title: 'The site', original: siteFile, textsIn: siteTexts },
		{
			key: 'topics',
			title: 'Topics',
			original: `content/${sourceLocale}/topics.yaml`,
			textsIn: topicTexts,
		},
	] as const;
	return kinds.map(({ textsIn, ...kind }) => {
		const file = `content/${locale}/${kind.key}.yaml`;
		const path = join(root, file);
		const own = textsIn(settings, locale);
		return {
			...{ ...kind, file, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined },
			texts: [...textsIn(settings, sourceLocale)].map(([id, text]) => {
				const source = markedField(text);
				const said = own.get(id);
				return {
					path: id.split('\n'),
					source,
					own: said === undefined ? undefined : withCodesOf(source, markedField(said)),
				};
			}),
		};
	});
}

/** Texts by their paths, whose steps stand in lines. */
type Texts = Map<string, string>;

function siteTexts({ site, words }: Settings, locale: string): Texts {
	const own = words.get(locale);
	const source = locale === site.sourceLocale ? site : undefined;
	return texts([
		[['tagline'], own?.tagline ?? source?.tagline],
		...site.contact.flatMap((channel) => {
			const id = channelId(channel);
			const said = own?.contact[id];
			return (['label', 'note', 'hours'] as const).map((field): Entry => [
				['contact', id, field],
				said?.[field] ?? (source && channel[field]),
			]);
		}),
	]);
}

function topicTexts({ topics }: Settings, locale: string): Texts {
	return texts(
		topics.flatMap(({ id, names }) => {
			const said = names.get(locale);
			return (['name', 'description'] as const).map((field): Entry => [[id, field], said?.[field]]);
		}),
	);
}

type Entry = readonly [path: string[], text: string | undefined];

function texts(entries: readonly Entry[]): Texts {
	return new Map(
		entries.flatMap(([path, text]): [string, string][] =>
			text === undefined ? [] : [[path.join('\n'), text]],
		),
	);
}

/** The texts that need work, or all. They record no state: what is there, people answer for. */
export function dataUnits({ original, texts }: DataTexts, all: boolean): Unit[] {
	return texts
		.filter(({ own }) => all || !own)
		.map((text) => {
			const { path, source, own } = text;
			const unit = { id: dataId(text), source, notes: [`${original}: ${path.join(' › ')}`] };
			return own ? { ...unit, target: own, state: 'human' } : unit;
		});
}

/** @example 'orders.name.1a2b' */
export function dataId({ path, source }: DataText): string {
	return `${path.join('.')}.${digestOf(JSON.stringify(source.pieces))}`;
}
