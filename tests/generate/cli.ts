import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateKnowledgeBase } from './generate.ts';
import { lexicons } from './lexicons.ts';
import { writeFiles } from './write-files.ts';

/*
 * node tests/generate/cli.ts <dir> --articles 2000 --locales en,hi,th --translated 0.8 --seed 1
 * Then: KB_ROOT=<dir> KB_OUT=<another> npm run build
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		articles: { type: 'string', default: '200' },
		locales: { type: 'string', default: 'en,hi,th,ar' },
		translated: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
	},
});
const [directory] = positionals;
const locales = values.locales.split(',');
const obstacle = obstacleTo(directory, locales);

if (obstacle || !directory) {
	console.error(obstacle);
	process.exitCode = 1;
} else {
	const { files, bytes } = writeFiles(
		resolve(directory),
		generateKnowledgeBase({
			articles: Number(values.articles),
			locales,
			seed: Number(values.seed),
			translated: Number(values.translated),
		}),
	);
	console.error(`Wrote ${files} files, ${(bytes / 1e6).toFixed(1)} MB: ${directory}`);
}

function obstacleTo(directory: string | undefined, locales: readonly string[]): string | undefined {
	if (!directory) return 'Name the folder to write.';
	if (existsSync(resolve(directory, 'content')))
		return `${directory} holds a knowledge base already.`;
	const unknown = locales.find((locale) => !lexicons.has(locale));
	return (
		unknown && `There are no words for \`${unknown}\`, only for ${[...lexicons.keys()].join(', ')}.`
	);
}
