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
	return textsOf(
		root,
		named.map(([, commit, path]) => `${commit}:${path}`),
	);
}

/** The texts of objects that are named as `<commit>:<path>`; those that are gone are left out. */
export function textsOf(root: string, names: readonly string[]): Version[] {
	if (names.length === 0) return [];
	const contents = git(root, ['cat-file', '--batch'], `${names.join('\n')}\n`);
	const texts = typeof contents === 'string' ? readBatch(contents) : [];
	return names.flatMap((name, index) => {
		const text = texts[index];
		return text === undefined ? [] : [{ commit: name.slice(0, name.indexOf(':')), text }];
	});
}

/**
 * The names of the earlier states of every file in a folder, newest first, also under earlier names: one look
 * at the history, however many files there are.
 */
export function namesByFile(root: string, folder: string): Kept<Map<string, string[]>> {
	const log = git(root, [
		...['log', '--find-renames', '--name-status', '--relative', '--format=commit %H', '-z'],
		...['--', folder],
	]);
	if (typeof log !== 'string') return log;
	const names = new Map<string, string[]>();
	const today = new Map<string, string>();
	let commit = '';
	const fields = log.split('\0');
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at]?.trimStart() ?? '';
		if (field.startsWith('commit ')) {
			commit = field.slice('commit '.length);
			continue;
		}
		if (!/^[A-Z]\d*$/.test(field)) continue;
		const before = fields[++at] ?? '';
		const path = field.startsWith('R') ? (fields[++at] ?? '') : before;
		const file = today.get(path) ?? path;
		if (!field.startsWith('D')) {
			const known = names.get(file) ?? [];
			if (known.length < mostVersions) known.push(`${commit}:./${path}`);
			names.set(file, known);
		}
		if (before !== path) today.set(before, file);
	}
	return names;
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
