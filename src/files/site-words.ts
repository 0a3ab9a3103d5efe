import type { Problem } from '../problems/problem.ts';
import { problemAt, validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { type SiteWords, siteWordsSchema } from '../schemas/site.ts';
import type { Checked } from './data-file.ts';
import type { SourceFile } from './walk.ts';

/** The words of the site by locale. Without the ids of its `channels`, nobody knows which ones there are. */
export function readWords(
	files: ReadonlyMap<string, SourceFile>,
	channels: readonly string[] | undefined,
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
			const said = channels && complainOfId(id, channels);
			if (said) problems.push(problemAt(parsed, ['contact', id], { ...said, part: 'key' }));
		}
	}
	return { value: words, problems };
}

function complainOfId(id: string, channels: readonly string[]) {
	const count = channels.filter((channel) => channel === id).length;
	if (count === 1) return undefined;
	if (count > 1) {
		const hint = 'Give each of them an `id:` of its own in site.yaml.';
		return { message: `${count} channels are called \`${id}\`.`, hint };
	}
	const hint = `The channels of site.yaml are ${channels.join(', ') || 'none'}.`;
	return { message: `There is no channel \`${id}\`.`, hint };
}
