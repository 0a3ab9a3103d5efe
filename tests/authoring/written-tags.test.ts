import { expect, test } from 'vitest';
import { withWrittenTags } from '../../src/authoring/written-tags.ts';
import { blocksIn } from '../../src/authoring/source-blocks.ts';

test.each([
	['Within <Fact id="a.b" /> of <Fact id="c" />.'],
	['<Figure alt="1 > 0" src="/a.png" />'],
	['<Callout title="T">'],
	['`<Fact id="a">`'],
	['\\<Fact id="a">'],
	['```mdx\n<Fact id="a">'],
])('%s is shown as it is written', (text) => {
	const source = text.startsWith('<Callout') ? `${text}\n\nx\n\n</Callout>` : text;
	const [, block] = blocksIn(`---\ntitle: T\n---\n${source}\n`);
	expect(withWrittenTags(block?.text ?? '')).toBe(text);
});

test('a long text of beginnings of tags is read before the test runs out of time', () => {
	for (const part of ['<Fact', '<Fact id="', '`<', '\\', '<A a=""']) {
		const text = part.repeat(200_000);
		expect(withWrittenTags(text)).toBe(text);
	}
});
