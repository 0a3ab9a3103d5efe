/**
 * A word in Latin letters without what two people would write differently: of other scripts after
 * `any-ascii`, and as a reader types it by ear. Vowels tell too little to count.
 *
 * @example
 * skeletonOf('paratava') // => 'prtv'
 * skeletonOf('prtava') // => 'prtv'
 * skeletonOf('wapsi') // => 'vps'
 */
export function skeletonOf(latin: string): string {
	return loosen(latin)
		.replace(/[aeiouy]/g, '')
		.replace(/(.)\1+/g, '$1');
}

/** The sounds of a word, by spellings that are usual somewhere. */
export function loosen(latin: string): string {
	return latin
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace(/chh|tch/g, 'c')
		.replace(/ph/g, 'f')
		.replace(/sh|sch|ss/g, 's')
		.replace(/ts|tz/g, 't')
		.replace(/ck|q|c(?=[^h]|$)/g, 'k')
		.replace(/x/g, 'ks')
		.replace(/ch/g, 'c')
		.replace(/w/g, 'v')
		.replace(/z|j(?=j)/g, 'j')
		.replace(/([kgcjtdpb])h/g, '$1')
		.replace(/ee|ii|ea|ie/g, 'i')
		.replace(/oo|uu|ou/g, 'u')
		.replace(/aa|ah/g, 'a')
		.replace(/(.)\1+/g, '$1');
}

/**
 * How unlike two romanisations of one skeleton are: 0 is alike. Vowels decide among words whose
 * consonants agree, where a script writes them.
 */
export function unlikeness(asked: string, reading: string): number {
	const [a, b] = [loosen(asked), loosen(reading)];
	const vowels = (text: string) => text.replace(/[^aeiou]/g, '');
	const [x, y] = [vowels(a), vowels(b)];
	let common = 0;
	let at = 0;
	for (const vowel of y) {
		const found = x.indexOf(vowel, at);
		if (found < 0) continue;
		common++;
		at = found + 1;
	}
	return y.length === 0 ? 0.4 : 1 - common / y.length + Math.abs(a.length - b.length) * 0.03;
}
