import type { CollectionName } from '../schemas/collections.ts';
import { type IconName, isIcon } from '../schemas/icons.ts';

/**
 * Line drawings on a field of 32 × 32. The first path is the body, tinted; the second its lines.
 * A topic names one in `topics.yaml`.
 */
export const icons: Readonly<Record<IconName, readonly [body: string, lines: string]>> = {
	box: ['M16 4 27 9.5v13L16 28 5 22.5v-13z', 'M5 9.5 16 15l11-5.5M16 15v13M10.5 6.8l11 5.4v5'],
	truck: [
		'M3 8h16v14H3zM19 13h5.5l4.5 5v4H19z',
		'M9 19.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM23.5 19.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
	],
	'arrow-back': ['M7 5h18v22H7z', 'M15 11l-4 4 4 4M11 15h6.5a3.5 3.5 0 0 1 0 7H15'],
	card: [
		'M6 7h20a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3z',
		'M3 13h26M8 20h6',
	],
	shoe: [
		'M4 10c2.5 1.5 4.5 1 6.5-1l7.5 7c2 1.5 4 2 6.5 2.5S29 20 29 22.5V25H4z',
		'M4 21.5h25M12.5 14.5l2-2M15.5 17.3l2-2',
	],
	person: [
		'M16 5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
		'M5.5 27c.5-5.5 5-8 10.5-8s10 2.5 10.5 8',
	],
	chat: [
		'M6 5h20a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H15l-7 6v-6H6a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z',
		'M9 11h14M9 16h9',
	],
	book: ['M16 8c-3-2.5-7-3-12-3v19c5 0 9 .5 12 3 3-2.5 7-3 12-3V5c-5 0-9 .5-12 3z', 'M16 8v19'],
	shield: ['M16 3.5 27 7v9c0 6-4.5 10-11 12.5C9.5 26 5 22 5 16V7z', 'm11 15.5 3.8 3.8L21 12.5'],
	steps: ['M4 27v-7h8v-6h8V8h8v19z', 'M4 20h8M12 14h8M20 8h8'],
	phone: [
		'M8.5 4H13l2 6.5-3 2c1.5 3.2 4.3 6 7.5 7.5l2-3L28 19v4.5c0 2.5-1.8 4.5-4.3 4.2C13.5 26.5 5.5 18.5 4.3 8.3 4 5.8 6 4 8.5 4z',
		'',
	],
	envelope: [
		'M6 7h20a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3z',
		'm4 9 12 9 12-9',
	],
	shop: [
		'M5.5 14v13h21V14',
		'M3.5 12 7 5h18l3.5 7c0 4-6 4-6.2 0 0 4-6.2 4-6.3 0 0 4-6.2 4-6.3 0 0 4-6.2 4-6.2 0zM13 27v-6.5h6V27',
	],
	page: ['M8 4h11l6 6v18H8z', 'M19 4v6h6M12 16h8M12 21h8'],
};

/** The drawing that a topic asks for; a page for those that nobody has drawn. */
export function iconNamed(name: string | undefined): IconName {
	return name !== undefined && isIcon(name) ? name : 'page';
}

export const collectionIcons: Readonly<Record<CollectionName, IconName>> = {
	faq: 'chat',
	policies: 'shield',
	tutorials: 'steps',
};
