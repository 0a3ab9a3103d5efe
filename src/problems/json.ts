import type { Parsed } from './parsed.ts';
import type { Place } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** Reads a JSON text strictly. Places come from the YAML parser, since JSON is YAML. */
export function parseJson(file: string, text: string): Parsed {
	try {
		JSON.parse(text);
	} catch (error) {
		const place = placeOfError(error, text);
		return {
			file,
			value: undefined,
			problems: [
				{
					file,
					...place,
					severity: 'error',
					message: 'This is not valid JSON from here on.',
					hint: 'Look for a missing or trailing comma, a missing quote or bracket, or a line break inside quotes.',
				},
			],
			locate: () => place,
		};
	}
	return parseYaml(file, text);
}

/** V8 says `… at position 20 (line 2 column 5)`, but nothing where a value is missing. */
function placeOfError(error: unknown, text: string): Place {
	const match = /\(line (\d+) column (\d+)\)$/.exec(String(error));
	if (match) return { line: Number(match[1]), column: Number(match[2]) };
	const lines = text.slice(0, missingValue(text)).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The offset of what stands in the place of the first value that is none; the end, where all are there. */
function missingValue(text: string): number {
	const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[{}\]:,]|(\S)/g;
	let last = ',';
	for (const { 0: said, 1: foreign, index } of text.matchAll(token)) {
		const wantsValue = /^[[:,]$/.test(last);
		const isEmptyList = last === '[' && said === ']';
		if (foreign || (wantsValue && /^[\]}:,]$/.test(said) && !isEmptyList)) return index;
		last = said;
	}
	return text.trimEnd().length;
}
