import { attributeNamed, componentNamed } from '../mdx/components.ts';
import { attributesOf, isElement } from '../mdx/node.ts';
import type { PlacedBlock } from '../mdx/blocks.ts';

/**
 * The settings of a component that a translation has of its own: the same file in its language
 * (`packing.de.vtt` for `packing.en.vtt`), and the language of it. All others are the source's.
 */
export function localizedSettings(
	source: PlacedBlock | undefined,
	translation: PlacedBlock | undefined,
	{ sourceLocale, locale }: { sourceLocale: string; locale: string },
): Map<string, string> {
	const [theirs, ours] = [source?.nodes[0], translation?.nodes[0]];
	if (!theirs || !ours || !isElement(theirs) || !isElement(ours)) return new Map();
	const component = componentNamed(theirs.name ?? '');
	const values = attributesOf(theirs);
	const own = Object.entries(attributesOf(ours)).filter(([name, value]) => {
		const kind = component && attributeNamed(component, name)?.kind;
		if (kind === 'locale') return value === locale;
		const inSource = values[name];
		return (
			kind === 'path' &&
			inSource !== value &&
			inSource !== undefined &&
			asIn(inSource, sourceLocale) === asIn(value, locale)
		);
	});
	return new Map(own);
}

/** A path without what says its language. */
function asIn(path: string, locale: string): string {
	return path
		.split(/(?<=[/._-])|(?=[/._-])/)
		.map((part) => (part === locale ? '*' : part))
		.join('');
}
