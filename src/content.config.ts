import { defineCollection } from 'astro:content';
import { entryLoader } from './files/entry-loader.ts';
import { readEnvironment } from './files/environment.ts';

const environment = readEnvironment();

/** What the loader stores says only which file is meant; the checks and `site.ts` read it. */
export const collections = {
	faq: defineCollection({ loader: entryLoader('faq', environment) }),
	policies: defineCollection({ loader: entryLoader('policies', environment) }),
	tutorials: defineCollection({ loader: entryLoader('tutorials', environment) }),
};
