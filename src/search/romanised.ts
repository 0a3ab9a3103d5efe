/**
 * A word in Latin letters without what two people would write differently: of other scripts after
 * `any-ascii`, and as a reader types it by ear. Vowels tell too little to count, and some languages
 * have fewer consonants than those who spell them.
 *
 * @example
 * skeletonOf('paratava', 'mr') // => 'prtv'
 * skeletonOf('prtava', 'mr') // => 'prtv'
 * skeletonOf('wapsi', 'hi') // => 'vps'
 */
export function skeletonOf(latin: string, language: string): string {
	const consonants = evenOut(spell(latin), language).replace(/[aeiouy]/g, '');
	const breath = withoutVowels.has(language) ? /(?<=[kgtds])h/g : /(?<=[kgcjtdpbsn])h/g;
	const bare = consonants.replace(/ph/g, 'f').replace(breath, '');
	return merge(language, bare).replace(/(.)\1+/g, '$1');
}

/**
 * Scripts of India have one sign for every nasal before another consonant; where vowels are not written,
 * `t` and `s` are two consonants.
 */
function evenOut(latin: string, language: string): string {
	if (ofIndia.has(language)) return latin.replace(/m(?=[tdkgcjs])/g, 'n');
	return withoutVowels.has(language) ? latin : latin.replace(/ts/g, 't');
}

const withoutVowels = new Set(['ar', 'fa', 'he', 'ur']);

const ofIndia = new Set(['hi', 'mr', 'bn', 'gu', 'pa', 'ne', 'ta', 'te', 'kn', 'ml']);

/** What sounds alike to speakers of a language, or is written alike in it. */
function merge(language: string, consonants: string): string {
	if (language === 'th' || language === 'ko' || language === 'lo') {
		const hard = consonants.replace(/b/g, 'p').replace(/d/g, 't').replace(/g/g, 'k');
		return hard.replace(/l/g, 'r').replace(/(?<=.)s$/, 't');
	}
	if (language === 'bn') return consonants.replace(/b/g, 'v');
	if (language === 'he') return consonants.replace(/b/g, 'v').replace(/c/g, 'h');
	// The same letter is a long vowel.
	if (withoutVowels.has(language)) return consonants.replace(/(?<=.)v/g, '');
	if (language === 'uk') return consonants.replace(/g/g, 'h');
	return consonants;
}

/** One spelling for what is spelled in several ways. */
function spell(latin: string): string {
	return (
		latin
			.toLowerCase()
			.replace(/[^a-z0-9]/g, '')
			.replace(/chh|tch|ch/g, 'C')
			.replace(/c(?=[eiy])/g, 's')
			.replace(/ck|q|c/g, 'k')
			.replace(/C/g, 'c')
			.replace(/x/g, 'ks')
			.replace(/w/g, 'v')
			.replace(/z/g, 'j')
			.replace(/sch/g, 'sh')
			// Small kana.
			.replace(/(?<=[^aeiouy])iy(?=[aou])/g, 'y')
	);
}

function loosen(latin: string): string {
	return spell(latin)
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
	if (y.length === 0) return 0.4;
	let common = 0;
	let at = 0;
	for (const vowel of y) {
		const found = x.indexOf(vowel, at);
		if (found < 0) continue;
		common++;
		at = found + 1;
	}
	// Scripts of India do not write an `a`, and nobody else leaves a vowel out.
	const missing = Math.max(0, x.replace(/a/g, '').length - y.replace(/a/g, '').length);
	return 1 - common / y.length + missing * 0.15 + Math.abs(a.length - b.length) * 0.03;
}

/**
 * Whether a word and a reading both begin with a vowel, or neither: nobody leaves the first one out. Some scripts
 * do not write it, or write it after its consonant.
 *
 * @example
 * beginAlike('uber', 'biru', 'ja') // => false
 */
export function beginAlike(asked: string, reading: string, language: string): boolean {
	if (withoutVowels.has(language) || withVowelsBefore.has(language)) return true;
	return /^[aeiou]/i.test(asked) === /^[aeiou]/.test(reading);
}

const withVowelsBefore = new Set(['th', 'lo', 'km', 'my']);
