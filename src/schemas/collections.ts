/** The collections, in the order in which the site shows them. A fourth is one more word here and its strings. */
export const collections = ['faq', 'policies', 'tutorials'] as const;

export type CollectionName = (typeof collections)[number];

export function isCollection(name: string): name is CollectionName {
	return (collections as readonly string[]).includes(name);
}
