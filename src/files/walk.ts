import {
	type Dirent,
	readdirSync,
	readFileSync,
	realpathSync,
	type Stats,
	statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import { deviceNameIn } from './device-name.ts';

/** A text file of the knowledge base. */
export interface SourceFile {
	/** Relative to the knowledge base, with `/`. */
	file: string;
	text: string;
}

/** A file that is there, before it is read. */
export interface FoundFile {
	file: string;
	path: string;
}

/** What a folder holds, in a fixed order, and what does not belong there. */
export interface Found {
	files: FoundFile[];
	/** Folders, relative, with `/`, without the top one. */
	folders: string[];
	problems: Problem[];
}

/** What Windows and macOS write into folders unasked, and what editors keep of a file: `x.mdx~`, `#x.mdx#`. */
const leftBehind = /^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r|__macosx|.*~|#.*#)$/i;

/** No file that people write is larger. */
const largest = 1024 * 1024;

/**
 * Lists every file below a folder of the knowledge base. Names that begin with a dot, and what operating
 * systems and editors leave behind, are not looked at. A link may lead to a file inside the knowledge base, and
 * nowhere else.
 */
export function walk(root: string, folder: string): Found {
	const found: Found = { files: [], folders: [], problems: [] };
	const top = statSync(join(root, folder), { throwIfNoEntry: false });
	if (top?.isDirectory()) enter(root, folder, realpathSync(root), found);
	else if (top) {
		const message = `\`${folder}\` is a file where a folder belongs.`;
		found.problems.push(atTop(folder, message, 'Rename or remove it.'));
	}
	return found;
}

/** The text of a file, or what is wrong with it. */
export function readText({ file, path }: FoundFile): SourceFile | Problem {
	try {
		const { size } = statSync(path);
		if (size > largest) {
			return atTop(
				file,
				`This file is too large: ${(size / largest).toFixed(1)} MB.`,
				'A file of the knowledge base holds at most 1 MB of text.',
			);
		}
		const decoded = decode(readFileSync(path));
		if (typeof decoded === 'string') return { file, text: decoded };
		return { file, severity: 'error', ...decoded };
	} catch {
		return atTop(file, 'This file cannot be read.', 'Check its permissions.');
	}
}

/** A problem of a file as a whole. */
export function atTop(file: string, message: string, hint: string): Problem {
	return { file, line: 1, column: 1, severity: 'error', message, hint };
}

function enter(root: string, folder: string, realRoot: string, found: Found): void {
	const items = itemsIn(join(root, folder));
	if (!items) {
		found.problems.push(atTop(folder, 'This folder cannot be read.', 'Check its permissions.'));
		return;
	}
	const names = items.map(({ name }) => name);
	found.problems.push(...findTwins(folder, names), ...findDeviceNames(folder, names));
	for (const item of items) {
		const { name } = item;
		const file = `${folder}/${name}`;
		const path = join(root, file);
		const kind = kindOf(item, path, realRoot);
		if (kind === 'file') found.files.push({ file, path });
		else if (kind === 'folder' && !isFileName(name)) {
			found.folders.push(file);
			enter(root, file, realRoot, found);
		} else {
			const [message, hint] = refusals[kind === 'folder' ? 'misnamed' : kind];
			found.problems.push(atTop(file, message, hint));
		}
	}
}

type Kind = 'file' | 'folder' | keyof typeof refusals;

function itemsIn(folder: string): Dirent[] | undefined {
	try {
		const items = readdirSync(folder, { withFileTypes: true });
		const ours = items.filter(({ name }) => !name.startsWith('.') && !leftBehind.test(name));
		return ours.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return undefined;
	}
}

/** Whether a name is that of a file which we read: no folder may have it. */
function isFileName(name: string): boolean {
	return /\.(mdx|yaml|json)$/.test(name);
}

const refusals = {
	misnamed: [
		'This is a folder with the name of a file.',
		'Rename the folder, or put the file in its place.',
	],
	outside: ['This is a link to a place outside the knowledge base.', 'Copy the file here instead.'],
	broken: ['This is a link to a file that does not exist.', 'Remove the link.'],
	linkedFolder: [
		'This is a link to a folder.',
		'Links to folders are not followed: move the folder here.',
	],
	special: ['This is not a file.', 'Remove it.'],
} as const;

function kindOf(item: Dirent, path: string, realRoot: string): Kind {
	if (!item.isSymbolicLink()) return plainKindOf(item);
	const target = targetOf(path);
	if (!target) return 'broken';
	if (!realpathSync(path).startsWith(realRoot + sep)) return 'outside';
	return target.isDirectory() ? 'linkedFolder' : plainKindOf(target);
}

function plainKindOf(item: Dirent | Stats): Kind {
	if (item.isDirectory()) return 'folder';
	return item.isFile() ? 'file' : 'special';
}

/** `undefined` when a link leads to nothing, or round in a circle. */
function targetOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/** Names that are one name on a computer that does not tell capitals, or spellings of one letter, apart. */
function findTwins(folder: string, names: readonly string[]): Problem[] {
	const groups = Map.groupBy(names, (name) => name.normalize('NFC').toLowerCase());
	return [...groups.values()].flatMap(([first, ...others]) =>
		others.map((name) =>
			atTop(
				`${folder}/${name}`,
				`\`${name}\` and \`${first}\` differ only in capitals or in the coding of a letter.`,
				'Many computers take them for one file: rename or remove one.',
			),
		),
	);
}

function findDeviceNames(folder: string, names: readonly string[]): Problem[] {
	return names.flatMap((name) => {
		const device = deviceNameIn(name);
		if (device === undefined) return [];
		const message = `Windows cannot hold a file of this name: \`${device}\` is a device there.`;
		const hint = 'Give it another name; of an article, with `npm run rename`.';
		return [{ ...atTop(`${folder}/${name}`, message, hint), severity: 'warning' as const }];
	});
}
