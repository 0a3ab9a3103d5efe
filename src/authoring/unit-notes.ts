import { attributeNamed, componentNamed } from '../mdx/components.ts';
import type { EntryText } from '../xliff/entry-texts.ts';
import type { OpenTexts } from './open-texts.ts';

/** What a text is, for who sees it without its article. */
export function describeText({ place, block }: EntryText, { blocks }: OpenTexts): string {
	switch (place.kind) {
		case 'field':
			return fields[place.field];
		case 'attribute': {
			const component = componentNamed(place.component);
			const known = component && attributeNamed(component, place.attribute);
			return `<${place.component}>, ${place.attribute}${known?.purpose ? `: ${known.purpose}` : ''}`;
		}
		case 'heading':
			return 'Heading';
		case 'cell':
			return 'Cell of a table';
		case 'item':
			return blocks[block]?.kind.startsWith('Steps/') ? 'Step' : 'Item of a list';
		case 'paragraph':
			return 'Text';
	}
}

const fields = {
	title: 'Title of the article',
	description: 'Description: shown in lists and by search engines, up to 160 characters',
	keywords:
		'Words that customers may search for, with commas between them: as many as your language has',
	history: 'What changed in a version of the policy',
} as const;
