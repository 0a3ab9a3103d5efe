import type { ReadExchange, ReadMark, ReadPiece, ReadUnit } from './delivered.ts';
import { type UnitState, unitStates } from './exchange.ts';
import { joined } from './marked.ts';
import { readPart, unitsIn } from './read-part.ts';
import { plainText, textReader } from './read-text.ts';
import { elementsIn, type XmlMistake, type XmlNode, xmlNamespace } from './xml.ts';

/** https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html */
export function read2(root: XmlNode): ReadExchange {
	const { srcLang: sourceLocale = '', trgLang: targetLocale = '' } = root.attributes;
	const parts = elementsIn(root, 'file').map((file) =>
		readPart(file, { sourceLocale, targetLocale, units: unitsIn(file, 'unit', readUnit) }),
	);
	return { parts };
}

/** Tools may have cut a unit into segments: its text is that of all of them. */
function readUnit(unit: XmlNode): ReadUnit {
	const { id = '' } = unit.attributes;
	const data = dataIn(unit);
	const { read, mistake } = textReader((node, inside) => readInline(node, inside, data));
	const segments = elementsIn(unit).filter(
		({ name }) => name === 'segment' || name === 'ignorable',
	);
	const sources = segments.map((segment) => elementsIn(segment, 'source')[0]);
	const targets = segments.map((segment) => elementsIn(segment, 'target')[0]);
	const real = segments.flatMap(({ name }, index) => (name === 'segment' ? [index] : []));
	const translated = real.filter((index) => targets[index]);
	const isPartly = translated.length > 0 && translated.length < real.length;
	const first = targets.find((target) => target);
	const target = segments.flatMap((_, index) => read(targets[index] ?? sources[index]));
	return {
		id,
		source: joined(sources.flatMap(read)),
		target: translated.length > 0 ? joined(target) : undefined,
		language: targets.map((node) => node?.attributes[`${xmlNamespace} lang`]).find(Boolean),
		state: lowest(translated.map((index) => stateOf(segments[index]))),
		mistake: mistake() ?? (isPartly ? partly(first ?? unit) : undefined),
		offset: unit.start,
		targetOffset: first?.start ?? unit.start,
	};
}

function partly({ start }: XmlNode): XmlMistake {
	const message = 'Only a part of this unit is translated.';
	return { offset: start, message, hint: 'Translate all of its segments.' };
}

/** The standard's default is `initial`. What nobody knows counts as that. */
function stateOf(segment: XmlNode | undefined): UnitState {
	const { state = 'initial' } = segment?.attributes ?? {};
	if (state === 'reviewed' || state === 'final') return 'reviewed';
	return state === 'translated' ? 'human' : 'machine';
}

function lowest(states: readonly UnitState[]): UnitState {
	return unitStates.find((state) => states.includes(state)) ?? 'machine';
}

function dataIn(unit: XmlNode): ReadonlyMap<string, string> {
	const all = elementsIn(unit, 'originalData').flatMap((holder) => elementsIn(holder, 'data'));
	return new Map(all.map((data) => [data.attributes['id'] ?? '', plainText(data)]));
}

function readInline(
	node: XmlNode,
	inside: () => ReadPiece[],
	data: ReadonlyMap<string, string>,
): ReadPiece[] | undefined {
	const { name, start: offset } = node;
	const { id = '', dataRef = '', dataRefStart = '', dataRefEnd = '', startRef } = node.attributes;
	const mark = (part: ReadMark['part'], ref: string, of = id): ReadMark => {
		return { id: of, part, raw: data.get(ref), offset };
	};
	switch (name) {
		case 'ph':
			return [mark('whole', dataRef)];
		case 'pc':
			return [mark('open', dataRefStart), ...inside(), mark('close', dataRefEnd)];
		case 'sc':
			return [mark('open', dataRef)];
		case 'ec':
			return [mark('close', dataRef, startRef ?? id)];
		case 'mrk':
			return inside();
		case 'sm':
		case 'em':
			return [];
		default:
			return undefined;
	}
}
