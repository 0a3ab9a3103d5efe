/**
 * The canonical form of a BCP 47 tag: case, order and replaced subtags. Undefined when malformed.
 *
 * @example
 * canonicalTag('pt-br') // => 'pt-BR'
 * canonicalTag('iw') // => 'he'
 * canonicalTag('en_US') // => undefined
 */
export function canonicalTag(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/**
 * A tag and those broader than it: the lookup of RFC 4647 section 3.4. A single-character subtag
 * goes together with what it introduces.
 *
 * @example
 * [...broaden('zh-Hant-TW')] // => ['zh-Hant-TW', 'zh-Hant', 'zh']
 * [...broaden('de-x-help')] // => ['de-x-help', 'de']
 */
export function* broaden(tag: string): Generator<string> {
	for (let rest = tag; rest; rest = rest.replace(/(^|-)[^-]*$/, '').replace(/-.$/, '')) yield rest;
}

/**
 * What English calls the language of a tag: for the messages of checks.
 *
 * @example
 * englishName('pt-BR') // => 'Brazilian Portuguese'
 */
export function englishName(tag: string): string {
	const names = new Intl.DisplayNames(['en'], { type: 'language' });
	return names.of(new Intl.Locale(tag).baseName) ?? tag;
}
