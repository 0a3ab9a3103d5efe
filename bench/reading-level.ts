import { environmentOf } from '../tests/support/knowledge-base.ts';
import { checkKnowledgeBase } from '../src/files/check.ts';
import { factShower } from '../src/files/show-facts.ts';
import { attributesOf, walk } from '../src/mdx/node.ts';
import type { Parsed } from '../src/mdx/parse.ts';
import { textOf } from '../src/mdx/text.ts';
import type { Figure } from './figure.ts';

/** A grade of school in the United States: eight is what plain language asks for. */
const budget = 8;

/** How many years of school each English article asks for, and all of them together. */
export async function measureReadingLevel(): Promise<Figure[]> {
	const { subject } = checkKnowledgeBase(environmentOf(process.cwd()));
	if (!subject) throw new Error('The shipped content cannot be read.');
	const show = factShower(subject.settings);
	const articles = subject.entries
		.filter(({ entry }) => entry.locale === 'en')
		.map(({ entry: { key, file } }) => {
			const parsed = subject.parseAgain(file);
			const fact = (id: string, form?: string) => show(id, 'en', { form }) ?? '';
			return { key, sentences: parsed ? sentencesIn(parsed, fact) : [] };
		});
	const all = articles.flatMap(({ sentences }) => sentences);
	return [
		{ what: 'All articles', value: gradeOf(all), unit: 'grade', budget, note: sizeOf(all) },
		...articles
			.map(({ key, sentences }) => ({
				...{ what: key, value: gradeOf(sentences), unit: 'grade', budget },
				note: sizeOf(sentences),
			}))
			.sort((a, b) => b.value - a.value),
	];
}

/** What stands in whole sentences. Headings, labels and cells have no end that could be counted. */
function sentencesIn({ body }: Parsed, fact: (id: string, form?: string) => string): string[] {
	const sentences: string[] = [];
	walk(body, (node) => {
		if (node.type !== 'paragraph') return;
		const text = textOf(node, (id, element) => fact(id, attributesOf(element)['form']));
		sentences.push(...text.split(/(?<=[.?!])\s+/).filter((part) => /\p{L}/u.test(part)));
	});
	return sentences;
}

/**
 * Flesch and Kincaid: Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975.
 *
 * @example
 * gradeOf(['We send your refund within 24 hours.']) // => 4.0
 */
function gradeOf(sentences: readonly string[]): number {
	const words = sentences.flatMap(wordsIn);
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:['’@.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** By its vowels, without the e that ends many a word and that nobody speaks. A figure counts as one. */
function syllablesIn(word: string): number {
	const spoken = word.toLowerCase().replace(/(?:[^laeiouysxzcg]es|[^laeiouy]e|(?<=[^td])ed)$/, '');
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

function sizeOf(sentences: readonly string[]): string {
	const words = sentences.flatMap(wordsIn).length;
	return `${words} words, ${(words / sentences.length).toFixed(1)} a sentence`;
}
