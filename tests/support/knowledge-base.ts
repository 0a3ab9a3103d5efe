import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../src/files/environment.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The files of a knowledge base, by their paths in it. */
export type Files = Record<string, string | Uint8Array>;

/** A small knowledge base with which nothing is wrong. */
export const sound: Files = {
	'content/site.yaml': 'name: Shop\nsourceLocale: en\n',
	'locales/en.json': '{ "name": "English" }',
	'content/en/topics.yaml': 'orders: Orders\n',
	'content/en/faq/a.mdx': article({ title: 'A', description: 'About A.', topic: 'orders' }),
};

/** An article from its front matter, whose values are written as they stand in YAML, and its body. */
export function article(fields: Record<string, string | number>, body = ''): string {
	const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\n`);
	return `---\n${lines.join('')}---\n${body}`;
}

/** Writes a knowledge base into a folder of its own, which vanishes with the test. */
export function writeKnowledgeBase(files: Files): string {
	const root = temporaryFolder();
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	writeFiles(root, files);
	return root;
}

export function writeFiles(root: string, files: Files): void {
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), content);
	}
}

/** The environment of a command that works on `root`. Tests run in the generator's folder. */
export function environmentOf(root: string, more: Partial<Environment> = {}): Environment {
	return {
		root,
		out: join(root, 'dist'),
		generator: process.cwd(),
		only: undefined,
		siteUrl: undefined,
		...more,
	};
}
