import type { ReadPart, ReadUnit } from './delivered.ts';
import { jawabNamespace } from './exchange.ts';
import { elementsIn, type XmlNode } from './xml.ts';

/** A `<file>`; the versions differ in where its languages and units stand. */
export function readPart(
	file: XmlNode,
	own: Pick<ReadPart, 'sourceLocale' | 'targetLocale' | 'units'>,
): ReadPart {
	return {
		...own,
		original: file.attributes['original'] ?? '',
		digests: file.attributes[`${jawabNamespace} source`],
		translation: file.attributes[`${jawabNamespace} translation`],
		offset: file.start,
	};
}

/** The units in an element and in its groups. */
export function unitsIn(
	parent: XmlNode,
	name: 'trans-unit' | 'unit',
	readUnit: (unit: XmlNode) => ReadUnit,
): ReadUnit[] {
	return elementsIn(parent).flatMap((child) => {
		if (child.name === 'group') return unitsIn(child, name, readUnit);
		return child.name === name ? [readUnit(child)] : [];
	});
}
