import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../catalog/paths.ts';
import type { Site } from '../schemas/site.ts';
import type { Environment } from './environment.ts';
import { addressIn, readSite, siteFile } from './settings.ts';
import { readText } from './walk.ts';

/** `content/site.yaml` alone, for what must know it before anything else is read. */
export function siteOf({ root }: Environment): Site | undefined {
	const path = join(root, siteFile);
	const source = existsSync(path) ? readText({ file: siteFile, path }) : undefined;
	return source && 'text' in source ? readSite(source).site : undefined;
}

export function addressOf(environment: Environment): Address {
	return addressIn(environment.siteUrl ?? siteOf(environment)?.url);
}
