import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkKnowledgeBase } from '../../src/files/check.ts';
import { readEnvironment } from '../../src/files/environment.ts';
import { type GenerateOptions, generateKnowledgeBase } from './generate.ts';
import { lexicons } from './lexicons.ts';
import { writeFiles } from './write-files.ts';

// A busy machine parses slowly.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'jawab-generate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const locales = ['en', ...[...lexicons.keys()].filter((locale) => locale !== 'en')];

/** What `npm run check` says of a generated knowledge base. */
function check(name: string, options: GenerateOptions) {
	const root = join(folder, name);
	writeFiles(root, generateKnowledgeBase(options));
	const { subject, problems } = checkKnowledgeBase(readEnvironment({ KB_ROOT: root }));
	const of = (severity: string) => problems.filter((problem) => problem.severity === severity);
	return {
		articles: subject?.catalog.articles.size,
		mistakes: [...of('error'), ...of('warning')],
		notes: new Set(of('note').map(({ message }) => message)),
	};
}

describe('a generated knowledge base', () => {
	test('has nothing wrong in any locale', () => {
		const { articles, mistakes, notes } = check('whole', { articles: 20, locales, seed: 1 });
		expect({ articles, mistakes, notes }).toEqual({ articles: 20, mistakes: [], notes: new Set() });
	});

	test('has outdated translations and machine translations where not all is translated', () => {
		const { mistakes, notes } = check('half', { articles: 20, locales, seed: 2, translated: 0.5 });
		expect(mistakes).toEqual([]);
		expect(notes).toEqual(
			new Set([
				'source: The source has changed since this translation was made.',
				'translation: A machine made this translation, and nobody has reviewed it.',
			]),
		);
	});

	test('lacks translations where not all is translated', () => {
		const files = [...generateKnowledgeBase({ articles: 50, locales, seed: 1, translated: 0 })];
		const translated = files.filter(({ path }) => /^content\/(?!en\/).*\.mdx$/.test(path));
		expect(translated.length).toBeGreaterThan(0);
		expect(translated.length).toBeLessThan(50 * (locales.length - 1));
	});

	test('is the same for the same seed, and another for another', () => {
		const generate = (seed: number) =>
			[...generateKnowledgeBase({ articles: 3, locales: ['en', 'th'], seed })].map(
				({ path, text }) => path + text,
			);
		expect(generate(7)).toEqual(generate(7));
		expect(generate(7)).not.toEqual(generate(8));
	});

	test('refuses a locale that it has no words for', () => {
		const generate = () => [
			...generateKnowledgeBase({ articles: 1, locales: ['en', 'fi'], seed: 1 }),
		];
		expect(generate).toThrow('There are no words for the locale `fi`, only for ar, bn, de');
	});
});
