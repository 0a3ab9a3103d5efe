/** A text in one spelling for recognising figures, and where each of its characters came from. */
export interface Folded {
	text: string;
	original: string;
	/** The index in `original` of an index in `text`. */
	at(index: number): number;
}

/**
 * Folds what one figure or word may be written with: digits of all scripts, full-width characters,
 * dashes, thin spaces (all become a no-break space), Arabic and Indic signs that writers often leave
 * out, capitals.
 *
 * @example
 * fold('१,००,०००').text // => '1,00,000'
 * fold('٣٫٥').text // => '3.5'
 * fold('３０ Tage').text // => '30 tage'
 */
export function fold(text: string): Folded {
	if (/^[\n -~]*$/.test(text)) {
		return { text: text.toLowerCase(), original: text, at: (index) => index };
	}
	const original = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
	const lower = original.toLowerCase();
	if (lower.length !== original.length || ignored.test(lower)) return foldShortening(original);
	const folded = lower.replace(changed, (character) => {
		return String.fromCharCode(table[character.charCodeAt(0)] ?? 0);
	});
	return { text: folded, original, at: (index) => index };
}

/** The same where characters are left out, so that indexes differ. */
function foldShortening(original: string): Folded {
	const places: number[] = [];
	let text = '';
	for (let index = 0; index < original.length; index++) {
		const code = table[original.charCodeAt(index)] ?? 0;
		if (code === dropped) continue;
		text += String.fromCharCode(code);
		places.push(index);
	}
	places.push(original.length);
	return { text, original, at: (index) => places[index] ?? 0 };
}

const dropped = 0xffff;

function makeTable(): Uint16Array {
	const table = Uint16Array.from({ length: 0x10000 }, (_, code) => lowerCase(code));
	const set = (from: string, to: string) => {
		for (const [index, character] of [...from].entries()) {
			table[character.charCodeAt(0)] = to.charCodeAt(Math.min(index, to.length - 1));
		}
	};
	for (let code = 0xff01; code <= 0xff5e; code++) table[code] = lowerCase(code - 0xfee0);
	for (const zero of zeros) {
		for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit;
	}
	set('\u00a0\u2007\u2009\u200a\u202f', '\u00a0');
	set('\u3000', ' ');
	set('‐‑‒–—―−〜～', '-');
	set('‘’ʼ′', "'");
	set('٪﹪٫٬۔', '%%.,.');
	set('أإآٱىئةک', 'اااايىهك');
	set('\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f', 'कखगजडढफय');
	set('\u09dc\u09dd\u09df', 'ডঢয');
	for (const [first, last] of ignoredRanges) table.fill(dropped, first, last + 1);
	return table;
}

function lowerCase(code: number): number {
	const lower = String.fromCharCode(code).toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Where digits begin: Arabic, Persian, Devanagari to Malayalam, Thai, Lao, Burmese, Khmer. */
const zeros = [
	0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
	0x17e0,
];

/** Soft hyphens, joiners, direction marks, Arabic vowel signs and tatweel, nuktas. */
const ignoredRanges: [number, number][] = [
	[0xad, 0xad],
	[0x61c, 0x61c],
	[0x640, 0x640],
	[0x64b, 0x65f],
	[0x670, 0x670],
	[0x93c, 0x93c],
	[0x9bc, 0x9bc],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x2069],
	[0xfeff, 0xfeff],
];

const table = makeTable();

/** What is left out, and what becomes another character besides capitals. */
const ignored = classOf((code) => table[code] === dropped);
const changed = new RegExp(
	classOf((code) => table[code] !== lowerCase(code) && table[code] !== dropped).source,
	'g',
);

function classOf(isIn: (code: number) => boolean): RegExp {
	let ranges = '';
	for (let code = 0; code < 0x10000; code++) {
		if (!isIn(code)) continue;
		const first = code;
		while (isIn(code + 1) && code < 0xffff) code++;
		ranges += `${escapeOf(first)}-${escapeOf(code)}`;
	}
	return new RegExp(`[${ranges}]`);
}

function escapeOf(code: number): string {
	return `\\u${code.toString(16).padStart(4, '0')}`;
}
