import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Entry } from '../catalog/entry.ts';
import { buildCatalog } from '../catalog/catalog.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import type { Environment } from '../files/environment.ts';
import type { Subject } from '../checks/subject.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { isError } from './changes.ts';
import { type Refusal, suggestion } from './refusal.ts';

/** An article, drafts included, with the knowledge base that it stands in. */
export interface OpenArticle {
	article: Article;
	subject: Subject;
	errors: readonly Problem[];
}

/** A translation, and the source that it is held against. */
export interface OpenTranslation extends OpenArticle {
	entry: Entry;
}

export function openArticle(environment: Environment, key: string): OpenArticle | Refusal {
	const { subject, problems } = checkKnowledgeBase(environment);
	const errors = problems.filter(isError);
	if (!subject) return { message: 'The knowledge base cannot be read.', problems: errors };
	const { articles } = buildCatalog({
		sourceLocale: subject.settings.site.sourceLocale,
		locales: subject.settings.locales,
		topics: subject.settings.topics,
		entries: subject.entries.map(({ entry }) => entry),
	});
	const article = articles.get(key);
	if (article) return { article, subject, errors };
	const broken = errors.filter(({ file }) => file.endsWith(`/${key}.mdx`));
	if (broken.length > 0) {
		return {
			message: `The article \`${key}\` has errors.`,
			hint: 'Mend them first.',
			problems: broken,
		};
	}
	const hint = suggestion(didYouMean(key, articles.keys()), 'Write a key such as `faq/x`.');
	return { message: `There is no article \`${key}\`.`, hint };
}

export function openTranslation(
	environment: Environment,
	locale: string,
	key: string,
): OpenTranslation | Refusal {
	const opened = openArticle(environment, key);
	if ('message' in opened) return opened;
	const { article, subject, errors } = opened;
	const { locales } = subject.settings;
	if (!locales.has(locale)) return unknownLocale(locale, locales.keys());
	const entry = article.entries.get(locale);
	const file = `content/${locale}/${key}.mdx`;
	if (!entry && existsSync(join(environment.root, file))) {
		const problems = errors.filter((problem) => problem.file === file);
		return { message: `The translation ${file} has errors.`, hint: 'Mend them first.', problems };
	}
	if (!entry) {
		const hint = `Write it to ${file}, from ${article.source.file}.`;
		return { message: `\`${key}\` has not been translated into \`${locale}\`.`, hint };
	}
	if (entry.role !== 'translation') {
		const hint = 'Only translations are compared with their source.';
		return { message: `${file} is no translation, but the ${entry.role} itself.`, hint };
	}
	return { ...opened, entry };
}

export function unknownLocale(locale: string, known: Iterable<string>): Refusal {
	const tags = [...known];
	const hint = suggestion(didYouMean(locale, tags), `The locales are ${tags.join(', ')}.`);
	return { message: `There is no locale \`${locale}\`.`, hint };
}
