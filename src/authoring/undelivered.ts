import type { Environment } from '../files/environment.ts';
import type { Settings } from '../files/settings.ts';
import { readXliff } from '../xliff/read.ts';
import { readLocaleTexts } from './exchange-texts.ts';
import { importExchange } from './import-exchange.ts';
import type { Refusal } from './refusal.ts';

/** Why a file must not be written over: it holds work that nobody has imported yet, or is no file of ours. */
export function undelivered(
	file: string,
	tag: string,
	{ environment, settings }: { environment: Environment; settings: Settings },
): Refusal | undefined {
	const hint = 'Import it first, or write to another file: `--out`.';
	const read = readXliff(file);
	if ('message' in read)
		return { message: 'is there already, and is no XLIFF that can be read.', hint };
	const [first] = read.parts;
	const locale = settings.locales.get(first?.targetLocale ?? tag);
	if (!first || !locale) return undefined;
	const texts = readLocaleTexts(environment, settings, locale);
	const { entries, strings, mistakes } = importExchange(read, texts, {
		settings,
		locale,
		replaceHuman: false,
	});
	const isWaiting = entries.size > 0 || strings.size > 0 || mistakes.length > 0;
	return isWaiting
		? { message: 'holds translations that have not been imported.', hint }
		: undefined;
}
