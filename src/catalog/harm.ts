import type { CollectionName } from '../schemas/collections.ts';

/** A wrong policy costs money, a wrong answer a call. */
const harm: Record<CollectionName, number> = { policies: 0, faq: 1, tutorials: 2 };

/** Articles whose translation does most harm when it is wrong or missing, first: what is promoted is read most. */
export function byHarm(a: Promotable, b: Promotable): number {
	return harmOf(a) - harmOf(b) || Number(b.promoted ?? false) - Number(a.promoted ?? false);
}

export interface Promotable {
	key: string;
	promoted?: boolean | undefined;
}

function harmOf({ key }: Promotable): number {
	return harm[key.slice(0, key.indexOf('/')) as CollectionName];
}
