import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader, type StoredEntry } from './files/entry-loader.ts';
import { readEnvironment } from './files/environment.ts';

const environment = readEnvironment();

/** The loader has validated what it stores. */
const entry = z.custom<StoredEntry>();

export const collections = {
	faq: defineCollection({ loader: entryLoader('faq', environment), schema: entry }),
	policies: defineCollection({ loader: entryLoader('policies', environment), schema: entry }),
	tutorials: defineCollection({ loader: entryLoader('tutorials', environment), schema: entry }),
};
