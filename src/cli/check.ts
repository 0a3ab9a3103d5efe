import { checkContradictions } from '../checks/contradictions.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import { readEnvironment } from '../files/environment.ts';
import { printReport } from './print-report.ts';

const environment = readEnvironment();
const { subject, problems } = checkKnowledgeBase(environment, [checkContradictions]);
const articles = subject?.catalog.articles.size ?? 0;
const isOk = printReport(problems, {
	json: process.argv.includes('--json'),
	articles,
	root: environment.root,
});
process.exitCode = isOk ? 0 : 1;
