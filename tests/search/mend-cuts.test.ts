import { expect, test } from 'vitest';
import { cutBy } from '../../src/search/analysis/dictionary.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { mendCuts } from '../../src/search/mend-cuts.ts';
import { packWords, readWords } from '../../src/search/vocabulary.ts';

/** A vocabulary of words of which some stand in titles. */
function lexiconOf(locale: string, written: string[], inTitle: string[]): Lexicon {
	const counted = written.sort().map((written) => {
		return { written, frequency: 1, isInTitle: inTitle.includes(written) };
	});
	const words = readWords(packWords(counted), locale);
	const byFolded = new Map(words.map((word) => [word.folded, word]));
	return { words, byFolded, cutRun: cutBy(written), shards: 0 };
}

const thai = lexiconOf('th', ['ขอ', 'เงิน', 'คืน', 'คือ', 'คืนเงิน'], ['คืน']);
const mend = (typed: string) => mendCuts(thai.cutRun(typed), thai, 'th');

test('a reader who is still typing the last word means the likeliest that begins so', () => {
	expect(mend('ขอเงินคื')).toEqual(['ขอ', 'เงิน', 'คืน']);
	expect(mend('ขอเงิ')).toEqual(['ขอ', 'เงิน']);
});

test('one letter does not tell which', () => {
	expect(mend('ขอเงินค')).not.toContain('คืน');
});
