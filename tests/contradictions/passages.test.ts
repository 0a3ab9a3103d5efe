import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passagesOf } from '../../src/contradictions/passages.ts';
import { blocksOf } from '../../src/mdx/blocks.ts';
import { parse } from '../../src/mdx/parse.ts';
import { parseYaml } from '../../src/problems/yaml.ts';
import { documents } from '../mdx/documents.ts';

const texts = [
	...globSync('content/*/*/*.mdx').map((file) => ({
		what: file,
		text: readFileSync(file, 'utf8'),
	})),
	...documents,
];

test.each(texts)('passages are the blocks that digests are made of: $what', ({ text, what }) => {
	const parsed = parse(text, what);
	const frontMatter = parseYaml(what, parsed.frontMatter?.text ?? '', 1);
	const passages = passagesOf(parsed, { frontMatter, locale: 'en' });
	const blocks = blocksOf(parsed, {});
	expect(passages.map(({ section }) => section)).toEqual(blocks.map(({ section }) => section));
	expect(passages.map(({ kind }) => kind.startsWith('heading'))).toEqual(
		blocks.map(({ text }) => /^#{1,6} /.test(text)),
	);
});
