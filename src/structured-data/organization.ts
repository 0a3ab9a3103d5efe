import type { MerchantReturnPolicy, Organization } from 'schema-dts';

/** Who publishes the site. */
export interface Publisher {
	name: string;
	/** The front page of the site; left out where the site has no address. */
	url?: string | undefined;
}

/** The shop: one and the same on every page, and so under one id. */
export function organization(
	{ name, url }: Publisher,
	hasMerchantReturnPolicy?: readonly MerchantReturnPolicy[],
): Exclude<Organization, string> {
	return {
		'@type': 'Organization',
		...(url !== undefined && { '@id': `${url}#organization`, url }),
		name,
		...(hasMerchantReturnPolicy && { hasMerchantReturnPolicy }),
	};
}
