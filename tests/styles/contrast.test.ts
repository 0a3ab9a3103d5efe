import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apcaContrast, fromOklch, wcagContrast } from './colour.ts';

const hues = Array.from({ length: 360 }, (_, hue) => hue);
const base = tokensIn('tokens.css');
const schemes = {
	light: base,
	dark: base,
	'light, with more contrast': new Map([...base, ...tokensIn('preferences.css')]),
	'dark, with more contrast': new Map([...base, ...tokensIn('preferences.css')]),
};

const soft = ['accent-soft', 'sun-soft', 'note-soft', 'tip-soft', 'caution-soft'];
const paper = ['page', 'surface', 'raised', 'ground'];

/** What is read, and what it stands on. */
const bodyText: Pair[] = [
	...[...paper, ...soft].map((ground): Pair => ['text', ground]),
	...['page', 'surface', 'raised'].map((ground): Pair => ['accent', ground]),
];
const text: Pair[] = [
	...bodyText,
	...paper.map((ground): Pair => ['muted', ground]),
	['text', 'mark'],
	['accent', 'mark'],
	['accent', 'ground'],
	['accent', 'accent-soft'],
	['accent', 'sun-soft'],
	['accent', 'note-soft'],
	['accent', 'tip-soft'],
	['accent', 'caution-soft'],
	['on-accent', 'accent'],
	// That a channel is open.
	...['page', 'surface', 'raised'].map((ground): Pair => ['tip', ground]),
	...['note', 'tip', 'caution'].flatMap((tone): Pair[] => [
		[tone, `${tone}-soft`],
		['page', tone],
	]),
];
/** What is recognised by its outline: fields, the mark of the focus. */
const shapes: Pair[] = paper.flatMap((ground): Pair[] => [
	['edge', ground],
	['focus', ground],
]);

describe.each(Object.entries(schemes))('whatever the hue of a brand, in %s', (scheme, tokens) => {
	const side = scheme.startsWith('light') ? 0 : 1;
	const faint = (pairs: readonly Pair[], measure: typeof wcagContrast, least: number) =>
		pairs.flatMap(([ink, ground]) =>
			hues
				.map((hue) => ({
					hue,
					contrast: measure(colour(tokens, ink, side, hue), colour(tokens, ground, side, hue)),
				}))
				.filter(({ contrast }) => contrast < least)
				.slice(0, 1)
				.map(({ hue, contrast }) => `${ink} on ${ground}: ${contrast.toFixed(2)} at ${hue}`),
		);

	test('text has the contrast of WCAG 2.2 AA', () => {
		expect(faint(text, wcagContrast, 4.5)).toEqual([]);
	});

	test('what is told by its outline has it, too', () => {
		expect(faint(shapes, wcagContrast, 3)).toEqual([]);
	});

	test('body text and the links in it reach Lc 75 of APCA', () => {
		expect(faint(bodyText, apcaContrast, 75)).toEqual([]);
	});
});

test('the measures are those of their authors', () => {
	const [black, white] = [fromOklch(0, 0, 0), fromOklch(1, 0, 0)];
	expect(wcagContrast(white, black)).toBeCloseTo(21, 1);
	expect(apcaContrast(black, white)).toBeCloseTo(106.04, 1);
	expect(apcaContrast(white, black)).toBeCloseTo(107.88, 1);
});

type Pair = [ink: string, ground: string];

/** The two values of each colour, as they are written: for light and for dark. */
function tokensIn(file: string): Map<string, string[]> {
	const css = readFileSync(`src/styles/${file}`, 'utf8');
	return new Map(
		[...css.matchAll(/--color-([a-z-]+):\s*light-dark\(([^;]+)\);/g)].map(([, name, values]) => [
			name ?? '',
			[...(values ?? '').matchAll(/oklch\(((?:var\([^)]*\)|[\d. ])+)\)/g)].map(
				([, value]) => value ?? '',
			),
		]),
	);
}

function colour(tokens: Map<string, string[]>, name: string, side: number, hue: number) {
	const written = tokens.get(name)?.[side];
	if (!written) throw new Error(`There is no colour ${name}.`);
	const numbers = written
		.replace('var(--hue)', String(hue))
		.replace('var(--warm)', '84')
		.split(' ');
	const [lightness = NaN, chroma = NaN, angle = NaN] = numbers.map(Number);
	if (Number.isNaN(lightness + chroma + angle))
		throw new Error(`${name} cannot be read: ${written}`);
	return fromOklch(lightness, chroma, angle);
}
