import { describe, expect, test } from 'vitest';
import { notoFaces, notoFonts } from '../../src/brand/noto.ts';
import { brandStyles } from '../../src/brand/styles.ts';
import { complaintsOf } from '../support/complaints.ts';

const site = (brand: string) => ({
	'content/site.yaml': `name: Shop\nsourceLocale: en\nbrand:\n  ${brand}\n`,
});

describe('the stylesheet of a brand', () => {
	test('is empty where nothing was chosen', () => {
		expect(brandStyles({})).toBe('');
		expect(brandStyles({ corner: 'soft', typeface: 'system' })).toBe('');
	});

	test('holds no more than what was chosen', () => {
		expect(brandStyles({ hue: 0 })).toBe(':root { --hue: 0; }');
		expect(brandStyles({ hue: 25, corner: 'square' })).toBe(
			':root { --hue: 25; --radius-s: 0; --radius-m: 0; --radius-l: 0; --radius-pill: 0; }',
		);
	});
});

describe('the fonts that a site serves itself', () => {
	test.each([
		{ locales: ['en', 'de'], packages: ['noto-sans'] },
		{ locales: ['en', 'hi', 'mr'], packages: ['noto-sans', 'noto-sans'] },
		{
			locales: ['en', 'th', 'ar'],
			packages: ['noto-sans', 'noto-sans-thai-looped', 'noto-sans-arabic'],
		},
		{ locales: ['ja', 'zh-Hant', 'ko', 'ur'], packages: ['noto-sans'] },
	])('for $locales are of $packages', ({ locales, packages }) => {
		const names = notoFonts(locales).map((font) => font.package.split('/')[1]);
		expect(names).toEqual(packages);
	});

	test('are one family that never moves what is read already', () => {
		const face = (subset: string) => `/* ${subset} */
@font-face {
  font-family: 'Noto Sans Variable';
  font-display: swap;
  src: url(./files/noto-sans-${subset}-wght-normal.woff2) format('woff2-variations');
}
`;
		const [latin] = notoFonts(['en']);
		const css = latin ? notoFaces(face('greek') + face('latin'), latin) : '';
		expect(css).toBe(`@font-face {
  font-family: 'Own Noto';
  font-display: optional;
  src: url(@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2) format('woff2-variations');
}`);
	});
});

test.each([
	[
		'hue: 400',
		'brand.hue: Write a whole number from 0 to 359: 25 is red, 85 yellow, 145 green, 250 blue.',
	],
	[
		'hue: teal',
		'brand.hue: Write a whole number from 0 to 359: 25 is red, 85 yellow, 145 green, 250 blue.',
	],
	[
		'logo: logo.svg',
		'brand.logo: Write the path of an SVG, PNG or WebP picture in `public/`, such as `/images/logo.svg`.',
	],
	['logo: /images/logo.svg', 'brand.logo: There is no file `public/images/logo.svg`.'],
	[
		'corner: rond',
		'brand.corner: `rond` is not one of `soft`, `round`, `square`.\n  hint: Did you mean `round`?',
	],
	['color: red', 'brand: Unknown key: `color`.'],
])('a writer of `%s` is told how to mend it', (brand, said) => {
	expect(complaintsOf(site(brand)).join('\n')).toContain(said);
});
