import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, parseAddress } from '../catalog/paths.ts';
import type { Site } from '../schemas/site.ts';
import { webAddress } from '../schemas/site.ts';
import type { Environment } from './environment.ts';
import { readSite } from './settings.ts';
import { readText } from './walk.ts';

/** `content/site.yaml` alone, for what must know it before anything else is read. */
export function siteOf({ root }: Environment): Site | undefined {
	const file = 'content/site.yaml';
	const path = join(root, file);
	const source = existsSync(path) ? readText({ file, path }) : undefined;
	return source && 'text' in source ? readSite(source).site : undefined;
}

/** Where the site will stand. A `SITE_URL` that is no address counts as none: the checks tell. */
export function addressOf(environment: Environment): Address {
	const url = webAddress.safeParse(environment.siteUrl ?? siteOf(environment)?.url);
	return parseAddress(url.data);
}
