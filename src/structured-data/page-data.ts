import type { Thing } from 'schema-dts';
import { articleData, type ArticleInput } from './article-data.ts';
import type { Channel } from '../schemas/site.ts';
import { contactPoints } from './contact-point.ts';
import { organization } from './organization.ts';
import { returnPolicies, type ReturnPolicyInput } from './return-policy.ts';

/** Things in full; the vocabulary would let a name stand for one. */
export type PageData = Exclude<Thing, string>[];

export interface ArticlePageInput extends ArticleInput {
	/** Where the page is the one that states the return policy to search engines. */
	returns?: (Omit<ReturnPolicyInput, 'url'> & { channels: readonly Channel[] }) | undefined;
}

/**
 * What the page of an article says to programs. The return policy is told on one page of the site, as
 * Google asks for it, and that is the source's: it tells every country, and translations would only
 * repeat it. How to reach the shop is told there, too.
 */
export function articlePageData({ returns, ...article }: ArticlePageInput): PageData {
	const { url, publisher } = article;
	const shop =
		returns &&
		organization(publisher, {
			hasMerchantReturnPolicy: returnPolicies({ ...returns, url }),
			contactPoint: contactPoints(returns.channels),
		});
	return [articleData(article), ...(shop ? [shop] : [])];
}
