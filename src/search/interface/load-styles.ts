import { element } from './element.ts';

/** Links a stylesheet, unless the page has it. A search without it is plain, but works. */
export async function loadStyles(href: string | undefined): Promise<void> {
	if (href === undefined || document.querySelector(`link[rel="stylesheet"][href="${href}"]`))
		return;
	const link = element('link', { rel: 'stylesheet', href });
	await new Promise((resolve) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', resolve);
		document.head.append(link);
	});
}
