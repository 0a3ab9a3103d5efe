import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, parseAddress } from '../catalog/paths.ts';
import { parseYaml } from '../problems/yaml.ts';
import { webAddress } from '../schemas/site.ts';
import type { Environment } from './environment.ts';
import { readText } from './walk.ts';

/**
 * Where the site will stand, for what must know it before anything else is read. A `site.yaml` that cannot
 * be read counts as one that says nothing: the checks tell what is wrong with it.
 */
export function addressOf({ root, siteUrl }: Environment): Address {
	const url = webAddress.safeParse(siteUrl ?? urlInSite(join(root, 'content/site.yaml')));
	return parseAddress(url.data);
}

function urlInSite(path: string): unknown {
	if (!existsSync(path)) return undefined;
	const source = readText({ file: 'content/site.yaml', path });
	if (!('text' in source)) return undefined;
	const { value } = parseYaml(source.file, source.text);
	return typeof value === 'object' && value !== null && 'url' in value ? value.url : undefined;
}
