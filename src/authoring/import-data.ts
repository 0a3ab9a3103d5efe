import { fieldText, markedField } from '../xliff/fields.ts';
import { isSame } from '../xliff/marked.ts';
import type { ReadPart, ReadUnit } from '../xliff/delivered.ts';
import type { XmlMistake } from '../xliff/xml.ts';
import { dataId, type DataText, type DataTexts } from './data-texts.ts';
import { readTarget } from './read-target.ts';
import { gone, machineOver, twice } from './unit-mistakes.ts';
import { withTexts } from './write-data.ts';

/** What the import into a data file of a locale comes to. */
export interface ImportedData {
	/** The new text of the file; `undefined` where it stays as it is. */
	text: string | undefined;
	units: number;
	mistakes: XmlMistake[];
}

interface Options {
	locale: string;
	replaceHuman: boolean;
}

/** Brings what came back for a data file into the file of a locale. */
export function importData(part: ReadPart, data: DataTexts, options: Options): ImportedData {
	const byId = new Map(data.texts.map((text) => [dataId(text), text]));
	const counts = Map.groupBy(part.units, ({ id }) => id);
	const said: { path: readonly string[]; text: string }[] = [];
	const mistakes: XmlMistake[] = [];
	for (const unit of part.units) {
		const isTwice = (counts.get(unit.id)?.length ?? 0) > 1;
		const result = isTwice ? [twice(unit)] : readText(unit, byId.get(unit.id), options);
		if (Array.isArray(result)) mistakes.push(...result);
		else if (result) said.push(result);
	}
	const text = said.length > 0 ? withTexts(data.text ?? '', said) : undefined;
	return { text, units: said.length, mistakes };
}

function readText(
	unit: ReadUnit,
	text: DataText | undefined,
	{ locale, replaceHuman }: Options,
): { path: readonly string[]; text: string } | XmlMistake[] | undefined {
	if (!text) return gone(unit, 'text');
	const { path, source, own } = text;
	const reading = { readPlain: markedField, respell: () => undefined };
	const target = readTarget(unit, { source, own, locale, ...reading });
	if (!target || Array.isArray(target)) return target;
	if (own && isSame(own, target)) return undefined;
	if (own && unit.state === 'machine' && !replaceHuman) return [machineOver(own, unit)];
	return { path, text: fieldText(target) };
}
