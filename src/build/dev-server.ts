import type { AstroIntegration } from 'astro';
import type { Environment } from '../files/environment.ts';

/** In `npm run dev`: serves what a build writes beside the pages, and shows what is saved. */
export function knowledgeBase(environment: Environment): AstroIntegration {
	return { name: 'jawab', hooks: {} };
}
