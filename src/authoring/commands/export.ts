import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { openSettings } from '../../files/knowledge-base.ts';
import { writePo } from '../../po/write.ts';
import { type Exchange, largestFile } from '../../xliff/exchange.ts';
import { wordsOf } from '../../xliff/marked.ts';
import { writeXliff1 } from '../../xliff/write-1.ts';
import { writeXliff2 } from '../../xliff/write-2.ts';
import { countWords } from '../../mdx/words.ts';
import { isError } from '../changes.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { sourceHistory } from '../source-history.ts';
import { exchangeOf, type Leftover } from '../exchange-of.ts';
import { readLocaleTexts } from '../exchange-texts.ts';
import { poMessages } from '../po-messages.ts';
import type { Refusal } from '../refusal.ts';
import { unknownLocale } from '../translation.ts';
import { undelivered } from '../undelivered.ts';
import { writeChanges } from '../write-changes.ts';

export const exportCommand: Command = {
	name: 'export',
	parameters: ['locale'],
	about: "writes what is to be translated into a file for translators' tools",
	options: {
		all: { about: 'also what is up to date' },
		xliff: { value: 'version', about: '2.1 (by default), or 1.2 for older tools' },
		po: { about: 'the interface strings alone, as gettext PO' },
		out: { value: 'file', about: 'where to write it; by default <locale>.xlf or <locale>.po' },
	},
	run: exportTexts,
};

const writers: Readonly<Record<string, (exchange: Exchange) => string>> = {
	'2.1': writeXliff2,
	'1.2': writeXliff1,
};

function exportTexts({ args, options, environment, today }: Given): Outcome | Refusal {
	const [tag = ''] = args;
	const { all, po, out, xliff = '2.1' } = options;
	const { settings, problems } = openSettings(environment);
	if (!settings) {
		return { message: 'The knowledge base cannot be read.', problems: problems.filter(isError) };
	}
	const write = Object.hasOwn(writers, String(xliff)) ? writers[String(xliff)] : undefined;
	if (!write) {
		return { message: `There is no XLIFF \`${xliff}\` here.`, hint: 'Write `2.1` or `1.2`.' };
	}
	const { locales, site } = settings;
	const { sourceLocale } = site;
	const locale = locales.get(tag);
	if (!locale) return unknownLocale(tag, locales.keys());
	if (tag === sourceLocale) {
		return { message: `\`${tag}\` is the locale that is translated from.`, hint: 'Name another.' };
	}
	const { root, generator } = environment;
	const path =
		typeof out === 'string' ? resolve(generator, out) : join(root, `${tag}.${po ? 'po' : 'xlf'}`);
	const texts = readLocaleTexts(environment, settings, locale);
	if (po) {
		const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
		const messages = poMessages(texts.strings, before);
		save(path, writePo(messages, { locale: tag, today }));
		const toDo = messages.filter(({ translation }) => translation === undefined).length;
		return {
			json: { locale: tag, file: path, strings: messages.length, toDo },
			summary: `Wrote ${path}: ${counted(messages.length, 'string')}, ${toDo} to translate.`,
		};
	}
	const waiting =
		existsSync(path) && undelivered(readFileSync(path, 'utf8'), tag, { environment, settings });
	if (waiting) return { ...waiting, message: `${path} ${waiting.message}` };
	const history = sourceHistory(root, `content/${sourceLocale}`);
	const { exchange, leftovers, unreadable, unknown } = exchangeOf(texts, {
		sourceLocale,
		targetLocale: tag,
		glossary: settings.glossary,
		all: all === true,
		versions: history.versionsOf,
	});
	const remarks = [
		...unreadable.map((file) => `warning: ${file} has mistakes and is left out: npm run check`),
		...leftovers.map((one) => leftoverRemark(one, tag)),
		...(unknown > 0 ? [unknownRemark(unknown, history.unknown())] : []),
	];
	const units = exchange.parts.flatMap((part) => part.units);
	if (units.length === 0) {
		const summary = `There is nothing to translate into ${tag}; with --all, everything is exported.`;
		return { json: { locale: tag, file: null, units: 0, words: 0 }, remarks, summary };
	}
	const text = write(exchange);
	if (Buffer.byteLength(text) >= largestFile) {
		remarks.push('warning: The file is larger than what `import` takes. Export without --all.');
	}
	save(path, text);
	const toDo = units.filter(({ target }) => target === undefined);
	const words = toDo.reduce((sum, { source }) => sum + countWords(wordsOf(source)), 0);
	return {
		json: { locale: tag, file: path, units: units.length, toDo: toDo.length, words },
		remarks,
		summary: `Wrote ${path}: ${counted(units.length, 'unit')}, ${toDo.length} to translate (${counted(words, 'word')}).`,
	};
}

function save(path: string, text: string): void {
	writeChanges(dirname(path), new Map([[basename(path), text]]));
}

function unknownRemark(count: number, why: string): string {
	return `note: What the source of ${counted(count, 'changed text')} said before is unknown: ${why}.`;
}

function leftoverRemark({ key, leftover }: Leftover, locale: string): string {
	const why =
		leftover === 'shortened'
			? 'its source says less than it did: take that out of the translation, too'
			: 'in its source only settings have changed: take them over';
	return `note: content/${locale}/${key}.mdx has nothing to translate, but ${why}, then: npm run i18n -- stamp ${locale} ${key}`;
}
