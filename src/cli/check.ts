import { checkContradictions } from '../checks/contradictions.ts';
import { datesUntil } from '../checks/dates.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import { readEnvironment } from '../files/environment.ts';
import { today } from '../files/today.ts';
import { begin } from './plain-command.ts';
import { printJson, printReport, reportOn } from './print-report.ts';

const asked = begin({
	script: 'check',
	about: 'tells what is wrong with articles, data files and locales',
	variables: { KB_ROOT: 'the folder of another knowledge base' },
});
if (asked) process.exitCode = check(asked.json) ? 0 : 1;

function check(json: boolean): boolean {
	const environment = readEnvironment();
	const { subject, problems } = checkKnowledgeBase(environment, [
		checkContradictions,
		datesUntil(today()),
	]);
	const report = reportOn(problems, subject?.catalog.articles.size ?? 0);
	printReport(report, { json, root: environment.root });
	if (json) printJson(report);
	return report.errors === 0;
}
