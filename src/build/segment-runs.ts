import { type CutRun, isRun } from '../search/analysis/words.ts';
import type { SearchArticle } from './search-article.ts';
import { wordsOf } from './search-words.ts';

/**
 * Finds the words of articles in a script without spaces. Only here: browsers do not agree on them. The runs of
 * an article are cut as lines of one text: for each text that it is given, ICU gets ready for longer than it
 * takes to cut a run.
 */
export function runSegmenter(locale: string): (article: SearchArticle) => CutRun {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	return (article) => {
		const runs = runsOf(article);
		const cut: string[][] = [[]];
		for (const { segment } of segmenter.segment(runs.join('\n'))) {
			if (segment === '\n') cut.push([]);
			else cut.at(-1)?.push(segment);
		}
		const words = new Map(runs.map((run, index) => [run, cut[index] ?? []]));
		return (run) => words.get(run) ?? [];
	};
}

function runsOf({ title, keywords, blocks }: SearchArticle): string[] {
	const texts = [title, ...keywords, ...blocks].filter(({ hasRuns }) => hasRuns);
	const found = texts.flatMap((text) => wordsOf(text, (run) => [run]));
	return found.map(({ word }) => word).filter(isRun);
}
