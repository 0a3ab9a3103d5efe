import type { Brand } from '../schemas/brand.ts';

/**
 * The stylesheet of a brand: tokens that take the place of those in `styles/tokens.css`, and the fonts
 * that the site serves itself.
 *
 * @example
 * brandStyles({ hue: 25 }) // => ':root { --hue: 25; }'
 */
export function brandStyles({ hue, corner, typeface }: Brand, fonts = ''): string {
	const tokens = [
		hue === undefined ? '' : `--hue: ${hue};`,
		corner ? corners[corner] : '',
		typeface ? families[typeface] : '',
	].filter(Boolean);
	const root = tokens.length > 0 ? `:root { ${tokens.join(' ')} }` : '';
	const rules = typeface ? exceptions[typeface] : '';
	return [root, rules, fonts].filter(Boolean).join('\n');
}

const corners = {
	soft: '',
	round: '--radius-s: 0.75rem; --radius-m: 1.375rem; --radius-l: 2rem;',
	square: '--radius-s: 0; --radius-m: 0; --radius-l: 0; --radius-pill: 0;',
} as const;

/** The family of the fonts in `noto.ts`. */
export const notoFamily = 'Own Noto';

/** Stands before the stack of the script in `styles/scripts.css`, hence the comma at the end. */
const families = {
	system: '',
	serif:
		"--typeface: 'Iowan Old Style', 'Palatino Linotype', 'Noto Serif', 'Noto Serif Devanagari', 'Noto Serif Bengali', 'Noto Serif Thai', 'Noto Naskh Arabic',;",
	noto: `--typeface: '${notoFamily}',;`,
} as const;

/** Urdu is written in Nastaliq, which hangs deeper than any of these fonts: it keeps those of the device. */
const urdu = '[lang]:lang(ur) { --typeface: ; }';

/** Fonts for one of these languages hold the letters of all, in shapes that are wrong for the others. */
const eastAsianSerifs = `
[lang]:lang(ja) { --typeface: 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif JP', 'Noto Serif CJK JP',; }
[lang]:lang(zh) { --typeface: 'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC',; }
[lang]:lang(zh-Hant) { --typeface: 'Songti TC', 'Noto Serif TC', 'Noto Serif CJK TC',; }
[lang]:lang(ko) { --typeface: 'AppleMyungjo', 'Noto Serif KR', 'Noto Serif CJK KR',; }
`.trim();

const exceptions = { system: '', serif: `${urdu}\n${eastAsianSerifs}`, noto: urdu } as const;
