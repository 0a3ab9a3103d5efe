/**
 * A text of its own: a part that was cut out of a text holds on to the whole of it, and what is kept of a page
 * would keep the page.
 */
export function ownText(text: string): string {
	return ` ${text}`.slice(1);
}
