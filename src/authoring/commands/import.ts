import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from '../../files/decode.ts';
import { checkKnowledgeBase } from '../../files/check.ts';
import type { Environment } from '../../files/environment.ts';
import type { Settings } from '../../files/settings.ts';
import { openSettings } from '../../files/knowledge-base.ts';
import { placeAt } from '../../mdx/place.ts';
import type { Problem } from '../../problems/problem.ts';
import { sortProblems } from '../../problems/report.ts';
import { largestFile } from '../../xliff/exchange.ts';
import { readXliff } from '../../xliff/read.ts';
import type { XmlMistake } from '../../xliff/xml.ts';
import { type Changes, foresee, isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { readLocaleTexts } from '../exchange-texts.ts';
import { type Imported, importExchange } from '../import-exchange.ts';
import { importPo } from '../import-po.ts';
import type { Refusal } from '../refusal.ts';
import { unknownLocale } from '../translation.ts';
import { writeChanges } from '../write-changes.ts';
import { withStrings } from '../write-strings.ts';

export const importCommand: Command = {
	name: 'import',
	parameters: ['file'],
	about: 'brings a translated file back: what is damaged is refused, the rest is written',
	options: {
		'replace-human': { about: 'lets the file replace what people have written meanwhile' },
	},
	run: importFile,
};

function importFile({ args, options, environment }: Given): Outcome | Refusal {
	const [file = ''] = args;
	const text = readDelivered(resolve(environment.generator, file), file);
	if (typeof text !== 'string') return text;
	const { settings, problems } = openSettings(environment);
	if (!settings) {
		return { message: 'The knowledge base cannot be read.', problems: problems.filter(isError) };
	}
	const replaceHuman = options['replace-human'] === true;
	const read = file.endsWith('.po')
		? importPo(text, { environment, settings, replaceHuman })
		: readDocument(text, { environment, settings, replaceHuman });
	if ('message' in read) {
		if (!('offset' in read)) return read;
		const refused = problemAt(file, text, read);
		return { message: `${file} cannot be imported.`, problems: [refused] };
	}
	return write(read, { file, text, environment });
}

function readDelivered(path: string, file: string): string | Refusal {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found?.isFile()) {
		return { message: `There is no file \`${file}\`.`, hint: 'Name the file that was delivered.' };
	}
	if (found.size >= largestFile) {
		return {
			message: `\`${file}\` is too large: ${(found.size / 1024 / 1024).toFixed(0)} MB.`,
			hint: `A file of translations has less than ${largestFile / 1024 / 1024} MB. Deliver it in parts.`,
		};
	}
	const text = decode(readFileSync(path));
	if (typeof text === 'string') return text;
	const problem: Problem = { file, severity: 'error', ...text };
	return { message: `${file} cannot be imported.`, problems: [problem] };
}

/** What was delivered, and for which locale. */
export interface Delivery extends Imported {
	locale: string;
}

interface Options {
	environment: Environment;
	settings: Settings;
	replaceHuman: boolean;
}

function readDocument(
	text: string,
	{ environment, settings, replaceHuman }: Options,
): Delivery | Refusal | XmlMistake {
	const read = readXliff(text);
	if ('message' in read) return read;
	const [first] = read.parts;
	if (!first) return { message: 'The file holds no translation.', hint: 'Deliver it as exported.' };
	const { locales, site } = settings;
	const tags = [...locales.keys()];
	const tag = tags.find((one) => one.toLowerCase() === first.targetLocale.toLowerCase());
	const locale = locales.get(tag ?? '');
	if (!locale) return unknownLocale(first.targetLocale, tags);
	if (locale.tag === site.sourceLocale) {
		return { message: `\`${locale.tag}\` is the locale that is translated from.` };
	}
	const texts = readLocaleTexts(environment, settings, locale);
	const imported = importExchange(read, texts, { settings, locale, replaceHuman });
	return { ...imported, locale: locale.tag };
}

function problemAt(file: string, text: string, { offset, message, hint }: XmlMistake): Problem {
	return { file, ...placeAt(text, offset), severity: 'error', message, hint };
}

/** Counts the places in one go through the text. */
function problemsOf(file: string, text: string, mistakes: readonly XmlMistake[]): Problem[] {
	let known = { line: 1, column: 1, offset: 0 };
	return mistakes
		.toSorted((a, b) => a.offset - b.offset)
		.map(({ offset, message, hint }) => {
			const place = placeAt(text, offset, known);
			known = { ...place, offset };
			return { file, ...place, severity: 'error', message, hint };
		});
}

/** Writes what is sound. An entry that would be wrong as a whole is left as it is, and said why. */
function write(
	{ locale, entries, strings, mistakes }: Delivery,
	{ file, text, environment }: { file: string; text: string; environment: Environment },
): Outcome | Refusal {
	const refused = problemsOf(file, text, mistakes);
	const changes = new Map([...entries].map(([path, entry]) => [path, entry.text]));
	const wrong = entries.size > 0 ? wrongAfter(environment, changes) : [];
	for (const problem of wrong) changes.delete(problem.file);
	const said = strings.size > 0 ? localeChange(environment.root, locale, strings) : undefined;
	if (typeof said === 'object') return said;
	if (typeof said === 'string') changes.set(`locales/${locale}.json`, said);
	const problems = [...refused, ...sortProblems(wrong)];
	if (changes.size === 0 && problems.length > 0) {
		return { message: `Nothing in ${file} can be imported.`, problems };
	}
	writeChanges(environment.root, changes);
	const written = [...entries].filter(([path]) => changes.has(path));
	const units = written.reduce((sum, [, entry]) => sum + entry.units, 0) + strings.size;
	return {
		json: {
			...{ locale, units, strings: strings.size, refused: problems },
			files: [...changes.keys()],
		},
		lines: [...changes.keys()].map((path) => lineOf(path, entries.get(path), strings.size)),
		problems,
		summary: `${counted(units, 'unit')} in ${counted(changes.size, 'file')} written, ${problems.length} refused.`,
	};
}

function lineOf(
	path: string,
	entry: { units: number; missing: number } | undefined,
	strings: number,
): string {
	const draft = entry?.missing
		? `; ${counted(entry.missing, 'text')} not translated yet: it stays a draft`
		: '';
	return `${path}: ${counted(entry?.units ?? strings, 'unit')}${draft}`;
}

/** What would be wrong in the changed files, and was not wrong before. */
function wrongAfter(environment: Environment, changes: Changes): Problem[] {
	const { subject } = checkKnowledgeBase(environment);
	if (!subject) return [];
	return foresee(subject, changes).errors.filter((problem) => changes.has(problem.file));
}

function localeChange(
	root: string,
	locale: string,
	strings: ReadonlyMap<string, string>,
): string | Refusal {
	const file = `locales/${locale}.json`;
	const changed = withStrings(readFileSync(join(root, file), 'utf8'), strings);
	return changed ?? { message: `${file} cannot be read.`, hint: 'Run `npm run check`.' };
}
