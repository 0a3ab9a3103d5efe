import { checkContradictions } from '../checks/contradictions.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import { readEnvironment } from '../files/environment.ts';
import { printReport } from './print-report.ts';

const { subject, problems } = checkKnowledgeBase(readEnvironment(), [checkContradictions]);
const articles = subject?.catalog.articles.size ?? 0;
const isOk = printReport(problems, { json: process.argv.includes('--json'), articles });
process.exitCode = isOk ? 0 : 1;
