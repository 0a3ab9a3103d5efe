import { execFileSync } from 'node:child_process';

/** What git holds of a file, or why it can say nothing. */
export type Kept<T> = T | { unknown: string };

/** An earlier state of a file. */
export interface Version {
	commit: string;
	text: string;
}

/** How far back a file is looked at. */
const mostVersions = 500;

/** The earlier states of a file, newest first, also those under its earlier names. */
export function versionsOf(root: string, file: string): Kept<Version[]> {
	const log = git(root, [
		'log',
		'--follow',
		'--name-only',
		'--format=commit %H',
		`--max-count=${mostVersions}`,
		'--',
		file,
	]);
	if (typeof log !== 'string') return log;
	const named = [...log.matchAll(/^commit ([0-9a-f]+)\n\n(.+)$/gm)];
	if (named.length === 0) return { unknown: 'git has no earlier state of the source' };
	const objects = named.map(([, commit, path]) => `${commit}:${path}`);
	const contents = git(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
	if (typeof contents !== 'string') return contents;
	const texts = readBatch(contents);
	return named.flatMap(([, commit = ''], index) => {
		const text = texts[index];
		return text === undefined ? [] : [{ commit, text }];
	});
}

/** A file as a commit has it. */
export function committedText(root: string, file: string, commit: string): Kept<string> {
	const found = git(root, [
		'rev-parse',
		'--verify',
		'--quiet',
		'--end-of-options',
		`${commit}^{commit}`,
	]);
	if (typeof found !== 'string') {
		return isRepository(root) ? { unknown: `git knows no commit \`${commit}\`` } : found;
	}
	const text = git(root, ['cat-file', 'blob', `${found.trim()}:./${file}`]);
	return typeof text === 'string' ? text : { unknown: `\`${commit}\` has no file \`${file}\`` };
}

export function isShallow(root: string): boolean {
	const answer = git(root, ['rev-parse', '--is-shallow-repository']);
	return typeof answer === 'string' && answer.trim() === 'true';
}

function isRepository(root: string): boolean {
	return typeof git(root, ['rev-parse', '--git-dir']) === 'string';
}

/** Output is read as Latin-1 so that the sizes in it count characters. */
function git(root: string, args: readonly string[], input?: string): Kept<string> {
	const plain = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '--no-pager'];
	try {
		const bytes = execFileSync('git', [...plain, ...args], {
			cwd: root,
			...(input !== undefined && { input: Buffer.from(input, 'utf8') }),
			stdio: ['pipe', 'pipe', 'ignore'],
			maxBuffer: 512 * 1024 * 1024,
		});
		return args[0] === 'cat-file' && args[1] === '--batch'
			? bytes.toString('latin1')
			: bytes.toString('utf8');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return { unknown: 'git is not installed' };
		return { unknown: 'the knowledge base is in no git repository' };
	}
}

/** The objects of `git cat-file --batch`; `undefined` for one that is missing. */
function readBatch(output: string): (string | undefined)[] {
	const texts: (string | undefined)[] = [];
	for (let at = 0; at < output.length;) {
		const lineEnd = output.indexOf('\n', at);
		const size = / blob (\d+)$/.exec(output.slice(at, lineEnd))?.[1];
		const start = lineEnd + 1;
		if (size === undefined) texts.push(undefined);
		else texts.push(Buffer.from(output.slice(start, start + Number(size)), 'latin1').toString());
		at = size === undefined ? start : start + Number(size) + 1;
	}
	return texts;
}
