import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { build, forget } from '../support/build.ts';
import { sound, writeFiles } from '../support/knowledge-base.ts';
import { filesIn } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const variables = { KB_ROOT: join(folder, 'kb'), KB_OUT: join(folder, 'site') };
let files: Map<string, Buffer>;

beforeAll(async () => {
	writeFiles(variables.KB_ROOT, {
		...sound,
		'content/site.yaml':
			'name: Shop\nsourceLocale: en\nbrand: { logo: /mark.svg, hue: 300, typeface: noto }\n',
		'locales/bn.json': '{ "name": "বাংলা" }',
		'public/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
	});
	await build(variables);
	files = filesIn(variables.KB_OUT);
});

afterAll(async () => {
	await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

const styles = () =>
	[...files]
		.filter(([file]) => file.endsWith('.css'))
		.map(([, text]) => text.toString())
		.join('\n');

test('one line brings fonts for the scripts of the site, and for no others', () => {
	const fonts = [...files.keys()].filter((file) => file.endsWith('.woff2'));
	const subsets = fonts.map((file) => /noto-sans-(.+)-wght/.exec(file)?.[1]).sort();
	expect(subsets).toEqual(['bengali-bengali', 'latin', 'latin-ext']);
	for (const font of fonts) expect(styles()).toContain(font.split('/').at(-1));
	expect(styles()).not.toContain('font-display:swap');
});

test('without that line no font is served', () => {
	const shipped = filesIn(inject('shipped').out);
	expect([...shipped.keys()].filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
});

test('every page bears the colour and the picture of the brand', () => {
	expect(styles()).toMatch(/--hue: ?300/);
	const page = files.get('bn/index.html')?.toString();
	expect(page).toContain('<img class="mark" src="/mark.svg" width="30" height="20" alt="">');
	expect(page).toContain('<link rel="icon" href="/mark.svg">');
});
