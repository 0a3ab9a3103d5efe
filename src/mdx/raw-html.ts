/** What a writer who writes HTML should write instead. */
const markdown: Readonly<Record<string, string>> = {
	a: 'Write `[text](target)`.',
	b: 'Write `**text**`.',
	blockquote: 'Begin the line with `> `.',
	br: 'End the line with a backslash, or leave an empty line for a new paragraph.',
	center: 'Delete it: how an article looks is not part of it.',
	code: 'Write `` `code` ``.',
	del: 'Write `~~text~~`.',
	details: 'Write `<Details summary="…">`.',
	div: 'Delete it, or use a component such as `<Callout>`.',
	em: 'Write `*text*`.',
	figure: 'Write `<Figure src="…" alt="…" />`.',
	font: 'Delete it: how an article looks is not part of it.',
	h1: 'Write the title in the front matter.',
	h2: 'Write `## Heading`.',
	h3: 'Write `### Heading`.',
	h4: 'Write `#### Heading`.',
	hr: 'Write `---` between two empty lines.',
	i: 'Write `*text*`.',
	img: 'Write `![what it shows](/image.png)`.',
	li: 'Begin the line with `- `, or with `1. ` where the order matters.',
	ol: 'Begin each line with `1. `.',
	p: 'Leave an empty line between paragraphs.',
	pre: 'Put the lines between two lines of three backticks.',
	s: 'Write `~~text~~`.',
	script: 'Delete it: articles hold no code.',
	span: 'Delete it.',
	strong: 'Write `**text**`.',
	style: 'Delete it: how an article looks is not part of it.',
	summary: 'Write `<Details summary="…">`.',
	table: 'Write `| a | b |` with a line `| - | - |` under the first.',
	u: 'Write `**text**`.',
	ul: 'Begin each line with `- `.',
	video: 'Write `<Video …>`.',
};

/** HTML is told from components by its first letter. */
export function isHtmlName(name: string): boolean {
	return /^[a-z][a-z0-9-]*$/.test(name);
}

/** `a <b` may be arithmetic, `a <br` is HTML. */
export function isKnownHtml(name: string): boolean {
	return Object.hasOwn(markdown, name);
}

export function htmlRefused(name: string): { message: string; hint: string } {
	const advice = isKnownHtml(name) ? markdown[name] : undefined;
	return {
		message: `\`<${name}>\` is HTML, which articles cannot hold.`,
		hint: advice ?? 'Delete it, or write it in Markdown.',
	};
}
