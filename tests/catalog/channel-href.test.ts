import { expect, test } from 'vitest';
import { channelHref } from '../../src/catalog/channel-href.ts';

test.each([
	['phone', '+91 (20) 1234-5678', 'tel:+912012345678'],
	['phone', '+44 (0)20 7946 0958', 'tel:+442079460958'],
	['phone', '(0) 800 123', 'tel:0800123'],
	['whatsapp', '+49 (0) 30 1234567', 'https://wa.me/49301234567'],
	['email', 'help@shop.example', 'mailto:help@shop.example'],
	['post', '1 High Street', undefined],
] as const)('a channel of type %s at %s is opened by %s', (type, value, href) => {
	expect(channelHref({ type, value })).toBe(href);
});
