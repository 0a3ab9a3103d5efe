/** The drawings that a topic may name. `components/icons.ts` draws them. */
export const iconNames = [
	'box',
	'truck',
	'arrow-back',
	'card',
	'shoe',
	'person',
	'chat',
	'book',
	'shield',
	'steps',
	'phone',
	'envelope',
	'shop',
	'page',
] as const;

export type IconName = (typeof iconNames)[number];

export function isIcon(name: string): name is IconName {
	return (iconNames as readonly string[]).includes(name);
}
