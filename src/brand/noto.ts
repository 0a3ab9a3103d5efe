import { notoFamily } from './styles.ts';

/** Where the letters of a script are: a package of Fontsource, and its subsets that hold them. */
export interface NotoFont {
	package: string;
	subsets: readonly string[];
}

/**
 * The fonts for the scripts of these locales, Latin first: figures and names are Latin anywhere. Han,
 * Kana and Hangul are not among them: their Noto is a hundred files a language, and every device has one.
 *
 * @example
 * notoFonts(['en', 'bn']).map(({ package: name }) => name)
 * // => ['@fontsource-variable/noto-sans', '@fontsource-variable/noto-sans-bengali']
 */
export function notoFonts(locales: readonly string[]): NotoFont[] {
	const scripts = new Set(['Latn', ...locales.map(scriptOf)]);
	return [...scripts].flatMap((script) => {
		const [name, ...subsets] = fonts[script] ?? [];
		return name ? [{ package: `@fontsource-variable/${name}`, subsets }] : [];
	});
}

/**
 * The faces of some subsets in a package's stylesheet, as ours: they are of one family, each browser
 * fetches only those whose letters stand on the page, and a font that comes late waits for the next page,
 * so that nothing moves.
 */
export function notoFaces(stylesheet: string, font: NotoFont): string {
	const faces = [...stylesheet.matchAll(/@font-face \{[^}]*\}/g)].map(([face]) => face);
	return faces
		.filter((face) => font.subsets.some((subset) => face.includes(`-${subset}-wght-`)))
		.map((face) =>
			face
				.replace(/font-family: [^;]+;/, `font-family: '${notoFamily}';`)
				.replace(/font-display: [^;]+;/, 'font-display: optional;')
				.replace('url(./', `url(${font.package}/`),
		)
		.join('\n');
}

/** Urdu keeps the fonts of the device: see `styles.ts`. */
function scriptOf(locale: string): string {
	const { language, script } = new Intl.Locale(locale).maximize();
	return language === 'ur' ? 'Aran' : (script ?? '');
}

/** By ISO 15924: the package, then its subsets. */
const fonts: Readonly<Record<string, readonly string[]>> = {
	Latn: ['noto-sans', 'latin-ext', 'latin'],
	Cyrl: ['noto-sans', 'cyrillic-ext', 'cyrillic'],
	Grek: ['noto-sans', 'greek-ext', 'greek'],
	Deva: ['noto-sans', 'devanagari'],
	Beng: ['noto-sans-bengali', 'bengali'],
	Thai: ['noto-sans-thai-looped', 'thai'],
	Arab: ['noto-sans-arabic', 'arabic'],
	Hebr: ['noto-sans-hebrew', 'hebrew'],
	Taml: ['noto-sans-tamil', 'tamil'],
	Telu: ['noto-sans-telugu', 'telugu'],
	Knda: ['noto-sans-kannada', 'kannada'],
	Mlym: ['noto-sans-malayalam', 'malayalam'],
	Gujr: ['noto-sans-gujarati', 'gujarati'],
	Guru: ['noto-sans-gurmukhi', 'gurmukhi'],
	Orya: ['noto-sans-oriya', 'oriya'],
	Sinh: ['noto-sans-sinhala', 'sinhala'],
	Khmr: ['noto-sans-khmer', 'khmer'],
	Laoo: ['noto-sans-lao-looped', 'lao'],
	Mymr: ['noto-sans-myanmar', 'myanmar'],
	Geor: ['noto-sans-georgian', 'georgian'],
	Armn: ['noto-sans-armenian', 'armenian'],
	Ethi: ['noto-sans-ethiopic', 'ethiopic'],
};
