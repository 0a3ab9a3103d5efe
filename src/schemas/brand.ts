import * as z from 'zod';

const corners = ['soft', 'round', 'square'] as const;
const typefaces = ['system', 'serif', 'noto'] as const;
const hue = 'Write a whole number from 0 to 359: 25 is red, 85 yellow, 145 green, 250 blue.';

/** How the site looks, in `content/site.yaml`. Whatever it says, text keeps its contrast. */
export const brandSchema = z.strictObject({
	/** A small square picture that stands before the name and in the browser's tabs. */
	logo: z
		.string()
		.regex(
			/^\/.+\.(svg|png|webp)$/,
			'Write the path of an SVG, PNG or WebP picture in `public/`, such as `/images/logo.svg`.',
		)
		.optional(),
	/** The angle of the colour in OKLCH: of links, buttons and drawings. */
	hue: z.int(hue).min(0, hue).max(359, hue).optional(),
	corner: z.enum(corners).optional(),
	/** `noto` serves fonts from the site itself; the others use what the reader's device has. */
	typeface: z.enum(typefaces).optional(),
});

export type Brand = z.output<typeof brandSchema>;
