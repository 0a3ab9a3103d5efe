import type { ContactPoint, MerchantReturnPolicy, Organization } from 'schema-dts';

/** Who publishes the site. */
export interface Publisher {
	name: string;
	/** The front page of the site; left out where the site has no address. */
	url?: string | undefined;
}

/** What only one page of the site tells of it. */
export interface ShopDetails {
	hasMerchantReturnPolicy?: readonly MerchantReturnPolicy[];
	contactPoint?: readonly ContactPoint[];
}

/** The shop: one and the same on every page, and so under one id. */
export function organization(
	{ name, url }: Publisher,
	{ hasMerchantReturnPolicy, contactPoint = [] }: ShopDetails = {},
): Exclude<Organization, string> {
	return {
		'@type': 'Organization',
		...(url !== undefined && { '@id': `${url}#organization`, url }),
		name,
		...(hasMerchantReturnPolicy && { hasMerchantReturnPolicy }),
		...(contactPoint.length > 0 && { contactPoint }),
	};
}
