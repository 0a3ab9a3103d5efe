import { checkKnowledgeBase } from '../../src/files/check.ts';
import type { Environment } from '../../src/files/environment.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { environmentOf, type Files, sound, writeKnowledgeBase } from './knowledge-base.ts';

/** What is wrong with a knowledge base, as it is printed: a sound one with these files in it. */
export function complaintsOf(files: Files, more: Partial<Environment> = {}): string[] {
	return complaintsAt(writeKnowledgeBase({ ...sound, ...files }), more);
}

export function complaintsAt(root: string, more: Partial<Environment> = {}): string[] {
	return checkKnowledgeBase(environmentOf(root, more)).problems.map(formatProblem);
}
