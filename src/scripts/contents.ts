/** The table of contents stands open where there is room beside the article, and follows the reader. */
export function startContents(): void {
	const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
	if (!contents) return;
	const room = matchMedia('(min-width: 64rem)');
	const follow = () => {
		contents.open = room.matches;
	};
	follow();
	room.addEventListener('change', follow);
	markPart([...contents.querySelectorAll('a')]);
}

/** Marks the link to the part whose heading was the last to come into the upper third of the window. */
function markPart(links: HTMLAnchorElement[]): void {
	const byHeading = new Map<Element, HTMLAnchorElement>();
	for (const link of links) {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (heading) byHeading.set(heading, link);
	}
	const seen = ([...entries]: IntersectionObserverEntry[]) => {
		const entry = entries.find(({ isIntersecting }) => isIntersecting);
		if (!entry) return;
		for (const [heading, link] of byHeading) {
			if (heading === entry.target) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	};
	const observer = new IntersectionObserver(seen, { rootMargin: '0px 0px -66%' });
	for (const heading of byHeading.keys()) observer.observe(heading);
}
