import type { Locale } from './locale.ts';

/** Makes something once for each locale: `Intl` objects and messages are dear to build. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
	const made = new WeakMap<Locale, T>();
	return (locale) => {
		const known = made.get(locale);
		if (known !== undefined) return known;
		const value = make(locale);
		made.set(locale, value);
		return value;
	};
}
