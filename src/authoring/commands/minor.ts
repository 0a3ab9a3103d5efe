import type { Article, Entry } from '../../catalog/entry.ts';
import type { Command, Given, Outcome } from '../command.ts';
import { counted } from '../counted.ts';
import { committedText } from '../git.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { digestsIn } from '../source-blocks.ts';
import { openArticle } from '../translation.ts';
import { writeChanges } from '../write-changes.ts';
import { stampChanges } from './stamp.ts';

export const minorCommand: Command = {
	name: 'minor',
	parameters: ['key'],
	about: 'says that your edit of a source changes no meaning: what was up to date stays so',
	options: {
		since: { value: 'commit', about: 'the commit before the edit; by default the last one (HEAD)' },
	},
	run: minor,
};

function minor({ args, options, environment }: Given): Outcome | Refusal {
	const [key = ''] = args;
	const { root } = environment;
	const opened = openArticle(environment, key);
	if (isRefusal(opened)) return opened;
	const { article, subject, errors } = opened;
	const { file, body } = article.source;
	const problems = errors.filter((problem) => problem.file === file);
	if (problems.length > 0)
		return { message: `${file} has errors.`, hint: 'Mend them first.', problems };
	const today = body.blocks.join('.');
	const since = String(options['since'] ?? 'HEAD');
	const committed = committedText(root, file, since);
	if (typeof committed !== 'string') return cannotKnow(committed.unknown, article, today);
	const before = digestsIn(committed);
	if (before === today) return nothingChanged(file, since, article, today);
	const behind = outdated(article, today);
	const wereCurrent = behind.filter(({ source }) => source === before);
	const changes = stampChanges(wereCurrent, today, { subject, root });
	if (isRefusal(changes)) return changes;
	writeChanges(root, changes);
	const left = behind.filter((entry) => !wereCurrent.includes(entry)).map((entry) => entry.file);
	return {
		json: { key, stamped: wereCurrent.map((entry) => entry.file), left },
		lines: wereCurrent.map((entry) => `${entry.file}: stays up to date`),
		remarks: left.map((path) => `note: ${path} was behind before this edit, and is left alone.`),
		summary: `${counted(wereCurrent.length, 'translation')} of ${key} stayed up to date, ${left.length} left alone.`,
	};
}

/** Translations that say what they were made from, which is not the source of today. */
function outdated({ entries }: Article, today: string): Entry[] {
	return [...entries.values()].filter(
		({ role, source }) => role === 'translation' && source !== undefined && source !== today,
	);
}

function nothingChanged(file: string, since: string, article: Article, today: string): Refusal {
	return {
		message: `${file} says the same as in \`${since}\`: there is no edit to judge.`,
		hint: `If you have committed the edit already, name the commit before it: \`--since HEAD~1\`.${byHand(article, today)}`,
	};
}

/** A digest says that a block is another one, not what it was: only an earlier text can. */
function cannotKnow(why: string, article: Article, today: string): Refusal {
	return {
		message: `Nobody can know which translations were up to date before your edit: ${why}.`,
		hint: `Without git, say it for each translation that was.${byHand(article, today)}`,
	};
}

function byHand(article: Article, today: string): string {
	const commands = outdated(article, today).map(
		({ locale, key }) => `\n    npm run i18n -- stamp ${locale} ${key}`,
	);
	return commands.length > 0 ? ` By hand:${commands.join('')}` : '';
}
