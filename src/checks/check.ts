import type { Problem } from '../problems/problem.ts';
import { adviseOnTexts } from './advice.ts';
import { checkAnnouncements } from './announcements.ts';
import { checkFacts } from './facts.ts';
import { checkFiles } from './files.ts';
import { checkLinks } from './links.ts';
import { checkMarkets } from './markets.ts';
import { checkPublicFiles } from './public-files.ts';
import { checkOrigins } from './origins.ts';
import { checkPolicies } from './policies.ts';
import { checkSlugs } from './slugs.ts';
import type { Subject } from './subject.ts';
import { checkTopics } from './topics.ts';
import { noteDrift } from './drift.ts';

const checks = [
	checkOrigins,
	checkSlugs,
	checkTopics,
	checkLinks,
	checkFiles,
	checkPublicFiles,
	checkFacts,
	checkMarkets,
	checkPolicies,
	checkAnnouncements,
	adviseOnTexts,
	noteDrift,
];

export type Check = (subject: Subject) => Problem[];

/**
 * What no single file can know about itself: how the files of a knowledge base fit together.
 *
 * @param more checks that only advise, and take too long for every build
 */
export function checkTogether(subject: Subject, more: readonly Check[] = []): Problem[] {
	return [...checks, ...more].flatMap((check) => check(subject));
}
