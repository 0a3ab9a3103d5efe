import type { BreadcrumbList } from 'schema-dts';

/** A page above this one, and this one last. */
export interface BreadcrumbStep {
	name: string;
	/** Absolute; left out where the site has no address. */
	url?: string | undefined;
}

export function breadcrumbList(steps: readonly BreadcrumbStep[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(({ name, url }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(url !== undefined && { item: url }),
		})),
	};
}
