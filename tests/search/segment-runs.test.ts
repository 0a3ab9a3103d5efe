import { expect, test } from 'vitest';
import { findWords } from '../../src/build/search-words.ts';
import { runSegmenter } from '../../src/build/segment-runs.ts';

test.each([
	{ locale: 'th', texts: ['อยากคืนเงิน iPhone 15 ได้ไหม', 'คืนเงิน ภายใน ๓๐ วัน'] },
	{ locale: 'ja', texts: ['返品したいのですが、30日以内ですか。', 'サポートへ問い合わせる'] },
	{ locale: 'km', texts: ['តើខ្ញុំអាចប្រគល់ទំនិញវិញបានទេ'] },
])('the words of an article in $locale are those of each of its runs', ({ locale, texts }) => {
	const [title, ...blocks] = texts.map((text) => ({ ...findWords(text, locale), depth: 0 }));
	const article = { key: 'faq/x', url: 'faq/x/', title: title!, keywords: [], blocks };
	const cutRun = runSegmenter(locale)(article);
	const alone = new Intl.Segmenter(locale, { granularity: 'word' });
	for (const run of texts.join(' ').match(runs) ?? []) {
		expect(cutRun(run)).toEqual(Array.from(alone.segment(run), ({ segment }) => segment));
	}
});

const runs = /[\p{sc=Thai}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu;
