import type { Problem } from '../problems/problem.ts';
import { problemAt, validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { type SiteWords, siteWordsSchema } from '../schemas/site.ts';
import type { Checked } from './data-file.ts';
import type { SourceFile } from './walk.ts';

/** The words of the site by locale. Without `channels`, nobody knows which ones there are. */
export function readWords(
	files: ReadonlyMap<string, SourceFile>,
	channels: ReadonlySet<string> | undefined,
): Checked<Map<string, SiteWords>> {
	const words = new Map<string, SiteWords>();
	const problems: Problem[] = [];
	for (const [locale, { file, text }] of files) {
		const parsed = parseYaml(file, text);
		const read = validate(siteWordsSchema, parsed);
		problems.push(...read.problems);
		if (!read.value) continue;
		words.set(locale, read.value);
		for (const id of Object.keys(read.value.contact)) {
			if (!channels || channels.has(id)) continue;
			const hint = `The channels of site.yaml are ${[...channels].join(', ') || 'none'}.`;
			const message = `There is no channel \`${id}\`.`;
			problems.push(problemAt(parsed, ['contact', id], { message, hint, part: 'key' }));
		}
	}
	return { value: words, problems };
}
