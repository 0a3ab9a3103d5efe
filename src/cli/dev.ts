import { dev } from 'astro';
import { openPseudoCopy } from '../authoring/pseudo-copy.ts';
import { devServer } from '../build/dev-server.ts';
import { checkKnowledgeBase } from '../files/check.ts';
import { readEnvironment } from '../files/environment.ts';
import { begin } from './plain-command.ts';
import { noPort, portIn } from './port.ts';
import { printReport, reportOn } from './print-report.ts';

const asked = begin({
	script: 'dev',
	about: 'shows the site while it is written',
	isWordless: true,
	variables: {
		KB_ROOT: 'the folder of another knowledge base',
		KB_PSEUDO: 'with pseudo-locales, which show what is not translated',
		PORT: 'the port, if not 4321',
	},
});
if (asked && !(await write())) process.exitCode = 1;

/** Whether there is anything to show. */
async function write(): Promise<boolean> {
	const port = portIn(process.env);
	if (port === undefined) {
		console.error(noPort);
		return false;
	}
	// Astro's side of the code reads the environment anew.
	if (process.env['KB_PSEUDO']) process.env['KB_ROOT'] = openPseudoCopy(readEnvironment());
	const environment = readEnvironment();
	const { subject, problems } = checkKnowledgeBase(environment);
	const told = problems.filter(({ severity }) => severity !== 'note');
	printReport(reportOn(told, subject?.catalog.articles.size ?? 0), environment);
	if (!subject) return false;
	const { address } = await dev({
		root: environment.generator,
		logLevel: 'warn',
		server: { port },
		integrations: [devServer(environment)],
	});
	if (port !== 0 && address.port !== port)
		console.error(`Port ${port} is in use: this is the next free one.`);
	console.error(`Writing mode: http://localhost:${address.port}${subject.settings.address.base}/`);
	return true;
}
