import type { Channel } from '../schemas/site.ts';

/** How a channel is opened: a link, or nothing where it is only read. */
export function channelHref({ type, value }: Pick<Channel, 'type' | 'value'>): string | undefined {
	switch (type) {
		case 'phone':
			return `tel:${dialled(value)}`;
		case 'sms':
			return `sms:${dialled(value)}`;
		case 'whatsapp':
			return `https://wa.me/${dialled(value).replace('+', '')}`;
		case 'email':
			return `mailto:${value}`;
		case 'chat':
		case 'form':
		case 'telegram':
		case 'line':
		case 'messenger':
			return value;
		case 'post':
		case 'shop':
			return undefined;
	}
}

/**
 * The zero in brackets of `+44 (0)20 7946 0958` is for who calls without the code of the country.
 *
 * @example dialled('+91 (20) 1234-5678') // => '+912012345678'
 */
function dialled(value: string): string {
	const withCode = value.trim().startsWith('+') ? value.replace(/\(0\)/, '') : value;
	return withCode.replace(/[^\d+]/g, '');
}
