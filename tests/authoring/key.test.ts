import { expect, test } from 'vitest';
import { readKey } from '../../src/authoring/key.ts';

test('a key is a collection and a name', () => {
	expect(readKey('faq/refund-time')).toEqual({
		key: 'faq/refund-time',
		collection: 'faq',
		name: 'refund-time',
	});
});

test.each([
	['FAQ/Where is my order?', 'Write `faq/where-is-my-order`.'],
	['where-is-my-order', 'Write `faq/where-is-my-order`.'],
	['content/en/policies/returns.mdx', 'Write `policies/returns`.'],
	['faq/shipping/costs', 'Write `faq/shipping-costs`.'],
	['faq/Où est ma commande ?', 'Write `faq/ou-est-ma-commande`.'],
	['policys/returns_', 'Write `policies/returns`.'],
	[
		'faq/वापसी',
		'Write the collection and a name in small letters a to z, digits and hyphens: `faq/where-is-my-order`, `policies/where-is-my-order`, `tutorials/where-is-my-order`.',
	],
])('`%s` is no key, and a better one is named', (typed, hint) => {
	expect(readKey(typed)).toEqual({ message: `\`${typed}\` is not the key of an article.`, hint });
});

test.each([
	['faqs/returns', 'faqs', 'Did you mean `faq/returns`?'],
	['help/returns', 'help', 'The collections are `faq`, `policies`, `tutorials`.'],
])('`%s` names a collection that does not exist', (typed, collection, hint) => {
	expect(readKey(typed)).toEqual({ message: `There is no collection \`${collection}\`.`, hint });
});

test.each(['con', 'nul', 'com1', 'lpt9'])(
	'`faq/%s` is refused: Windows has no such file',
	(name) => {
		expect(readKey(`faq/${name}`)).toEqual({
			message: `Windows cannot hold a file of the name \`${name}\`: it is a device there.`,
			hint: `Say more: \`faq/what-${name}-means\`.`,
		});
	},
);

test.each(['con-artists', 'null', 'com10', 'com'])('`faq/%s` is a key', (name) => {
	expect(readKey(`faq/${name}`)).toMatchObject({ name });
});
