/** Linear light of red, green and blue, from 0 to 1. */
type Linear = [number, number, number];

/**
 * What a screen shows of `oklch(lightness chroma hue)`: channels that it cannot show are cut off.
 *
 * @see https://bottosson.github.io/posts/oklab/
 */
export function fromOklch(lightness: number, chroma: number, hue: number): Linear {
	const angle = (hue * Math.PI) / 180;
	const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const channels: Linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	return channels.map((channel) => Math.min(1, Math.max(0, channel))) as Linear;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function wcagContrast(one: Linear, other: Linear): number {
	const luminance = ([r, g, b]: Linear) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/**
 * The lightness contrast of APCA 0.1.9, without its sign: the text may be the darker or the lighter.
 *
 * @see https://github.com/Myndex/apca-w3
 */
export function apcaContrast(text: Linear, background: Linear): number {
	const [ink, paper] = [screenLuminance(text), screenLuminance(background)];
	const isDark = paper > ink;
	const difference = isDark ? paper ** 0.56 - ink ** 0.57 : ink ** 0.62 - paper ** 0.65;
	return Math.max(0, (difference * 1.14 - 0.027) * 100);
}

function screenLuminance(linear: Linear): number {
	const [r, g, b] = linear.map((channel) => encode(channel) ** 2.4) as Linear;
	const luminance = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
	return luminance > 0.022 ? luminance : luminance + (0.022 - luminance) ** 1.414;
}

function encode(channel: number): number {
	return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
}
