import { deviceNameIn } from '../files/device-name.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { collections, type CollectionName, isCollection } from '../schemas/collections.ts';
import { type Refusal, suggestion } from './refusal.ts';

/** A key as it must be written, in its parts. */
export interface Key {
	key: string;
	collection: CollectionName;
	name: string;
}

/**
 * Reads the key of an article as a person typed it, or says what is wrong with it and how it is better
 * written.
 *
 * @example
 * readKey('faq/refund-time')           // => { key: 'faq/refund-time', collection: 'faq', … }
 * readKey('content/en/FAQ/A b.mdx') // => { message: …, hint: 'Write `faq/a-b`.' }
 */
export function readKey(typed: string): Key | Refusal {
	const match = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(typed);
	if (!match) return malformed(typed);
	const [, collection = '', name = ''] = match;
	if (deviceNameIn(name)) {
		const message = `Windows cannot hold a file of the name \`${name}\`: it is a device there.`;
		return { message, hint: `Say more: \`${collection}/what-${name}-means\`.` };
	}
	if (isCollection(collection)) return { key: typed, collection, name };
	const meant = didYouMean(collection, collections);
	const hint = suggestion(
		meant && `${meant}/${name}`,
		`The collections are ${list(collections, '')}.`,
	);
	return { message: `There is no collection \`${collection}\`.`, hint };
}

function malformed(typed: string): Refusal {
	const better = betterKey(typed);
	const hint = better
		? `Write \`${better}\`.`
		: `Write the collection and a name in small letters a to z, digits and hyphens: ${list(collections, '/where-is-my-order')}.`;
	return { message: `\`${typed}\` is not the key of an article.`, hint };
}

/** What was surely meant: of a path, a title, or a name without its collection. */
function betterKey(typed: string): string | undefined {
	const path = typed.replace(/\.mdx?$/i, '').replace(/^.*\bcontent\/[^/]+\//, '');
	const [first = '', ...rest] = path.split('/').filter(Boolean);
	const start = kebab(first);
	const collection = isCollection(start) ? start : didYouMean(start, collections);
	const name = kebab(rest.length > 0 && collection ? rest.join('-') : path);
	return name === '' ? undefined : `${collection && rest.length > 0 ? collection : 'faq'}/${name}`;
}

/** @example kebab('Où est ma commande ?') // => 'ou-est-ma-commande' */
function kebab(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

function list(words: readonly string[], ending: string): string {
	return words.map((word) => `\`${word}${ending}\``).join(', ');
}
