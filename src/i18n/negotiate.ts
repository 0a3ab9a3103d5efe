import { broaden } from './tag.ts';

/**
 * The locale for someone who wants these languages, best first. For each in turn: the lookup of
 * RFC 4647 section 3.4, unless another locale is nearer by its likely script and region; then any
 * of the same language and script. Runs in the browser with `navigator.languages`.
 *
 * @example
 * negotiate(['zh-TW', 'en'], ['en', 'zh-Hans', 'zh-Hant']) // => 'zh-Hant'
 * negotiate(['pt'], ['en', 'pt-BR']) // => 'pt-BR'
 */
export function negotiate(
	wanted: readonly string[],
	available: readonly string[],
): string | undefined {
	for (const tag of wanted) {
		const locale = parse(tag);
		const found = locale && pick(locale, available);
		if (found) return found;
	}
	return undefined;
}

function pick(wanted: Intl.Locale, available: readonly string[]): string | undefined {
	const { baseName, language } = wanted;
	const likely = wanted.maximize();
	const usual = new Intl.Locale(language).maximize();
	const broader = [...broaden(baseName)];
	const inScript = available.filter((tag) => {
		const other = parse(tag)?.maximize();
		return other?.language === likely.language && other.script === likely.script;
	});
	const inRegion = (region: string | undefined) =>
		inScript.find((tag) => parse(tag)?.maximize().region === region);
	return (
		broader.find((tag) => inScript.includes(tag)) ??
		inRegion(likely.region) ??
		inRegion(usual.region) ??
		inScript[0] ??
		broader.find((tag) => available.includes(tag))
	);
}

/** Also replaces withdrawn codes: `iw` is `he` now. */
function parse(tag: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(tag);
	} catch {
		return undefined;
	}
}
