import { resolve } from 'node:path';

/** What a command works on, from the environment. Folders are absolute. */
export interface Environment {
	/** Where the knowledge base lies: its `content/`, `locales/` and `public/`. */
	root: string;
	/** Where the site goes. */
	out: string;
	/** The generator's own folder, with the shipped locales. */
	generator: string;
	/** The locales to build; all of them when nothing is said. */
	only: readonly string[] | undefined;
	/** Overrides the address in `site.yaml`. */
	siteUrl: string | undefined;
}

/** Every command is started by npm, in the generator's folder. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
	const generator = process.cwd();
	const only = variables['KB_LOCALES']?.split(',').map((tag) => tag.trim());
	return {
		root: resolve(generator, variables['KB_ROOT'] || '.'),
		out: resolve(generator, variables['KB_OUT'] || 'dist'),
		generator,
		only: only?.some(Boolean) ? only.filter(Boolean) : undefined,
		siteUrl: variables['SITE_URL'] || undefined,
	};
}
