import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Address, parseAddress } from '../catalog/paths.ts';
import type { Parsed } from '../problems/parsed.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../problems/validate.ts';
import { parseYaml } from '../problems/yaml.ts';
import { type Site, siteAddress, siteSchema } from '../schemas/site.ts';
import type { Environment } from './environment.ts';
import { atTop, readText, type SourceFile } from './walk.ts';

export const siteFile = 'content/site.yaml';

/**
 * `content/site.yaml`, without whose source locale nothing else can be judged.
 *
 * @param root where it should lie
 */
export function readSite(
	file: SourceFile | undefined,
	root: string,
): {
	/** Of a file with mistakes, no more than its source locale. */
	site: Site | undefined;
	isWhole: boolean;
	parsed: Parsed | undefined;
	problems: Problem[];
} {
	if (!file) {
		const problems = [atTop(siteFile, ...whyMissing(root))];
		return { site: undefined, isWhole: false, parsed: undefined, problems };
	}
	const parsed = parseYaml(file.file, file.text);
	const { value, problems } = validate(siteSchema, parsed);
	const site = value ?? leastSite.safeParse(parsed.value).data;
	return { site, isWhole: value !== undefined, parsed, problems };
}

function whyMissing(root: string): [message: string, hint: string] {
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
		return [`There is no folder \`${root}\`.`, 'KB_ROOT names it: correct the path.'];
	}
	if (!existsSync(join(root, 'content')) && existsSync(join(root, 'site.yaml'))) {
		return [
			`There is no folder \`content\` in \`${root}\`.`,
			'KB_ROOT names the folder that holds `content/`, not `content/` itself.',
		];
	}
	return ['This file is missing.', 'Write it with two lines: `name: …` and `sourceLocale: en`.'];
}

const leastSite = z
	.object({ sourceLocale: siteSchema.shape.sourceLocale })
	.transform(({ sourceLocale }): Site => ({ name: '', sourceLocale, contact: [] }));

/** `content/site.yaml` alone, for what must know it before anything else is read. */
export function siteOf({ root }: Environment): Site | undefined {
	const path = join(root, siteFile);
	const source = existsSync(path) ? readText({ file: siteFile, path }) : undefined;
	return source && 'text' in source ? readSite(source, root).site : undefined;
}

export function addressOf(environment: Environment): Address {
	return addressIn(environment.siteUrl ?? siteOf(environment)?.url);
}

/** Where the site will stand. What is no address counts as none: the commands tell. */
export function addressIn(url: string | undefined): Address {
	return parseAddress(siteAddress.safeParse(url).data);
}
