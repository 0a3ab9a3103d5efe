import type { Channel } from '../schemas/site.ts';
import type { IconName } from '../schemas/icons.ts';

/** Whether the value is a number or an address that runs from left to right in every language. */
export function isLeftToRight(type: Channel['type']): boolean {
	return type !== 'post' && type !== 'shop';
}

/**
 * What a reader sees of the value: addresses on the web without their beginning.
 *
 * @example
 * shownValue({ type: 'form', value: 'https://shop.example/ask/' }) // => 'shop.example/ask'
 */
export function shownValue({ value }: Pick<Channel, 'value'>): string {
	return value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

export const channelIcons: Readonly<Record<Channel['type'], IconName>> = {
	phone: 'phone',
	email: 'envelope',
	chat: 'chat',
	form: 'page',
	sms: 'chat',
	whatsapp: 'chat',
	telegram: 'chat',
	line: 'chat',
	messenger: 'chat',
	post: 'envelope',
	shop: 'shop',
};
