import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../files/environment.ts';
import { pseudoFiles } from './pseudo-knowledge-base.ts';
import { writeChanges } from './write-changes.ts';

/** What lies in a knowledge base. */
const folders = ['content', 'locales', 'public'] as const;

/**
 * Lays a copy of a knowledge base beside it that has the pseudo-locales, too, and keeps it up to date while
 * people write. The knowledge base itself never sees them.
 *
 * @returns where the copy lies
 */
export function openPseudoCopy(environment: Environment): string {
	const { root, generator } = environment;
	const copy = join(generator, 'node_modules/.cache/jawab/pseudo');
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const folder of folders) {
		if (existsSync(join(root, folder)))
			cpSync(join(root, folder), join(copy, folder), { recursive: true });
	}
	writeChanges(copy, pseudoFiles(environment));
	for (const folder of readdirSync(root).filter(
		(name) => name === 'content' || name === 'locales',
	)) {
		watch(join(root, folder), { recursive: true }, (_, name) => {
			if (name) follow(`${folder}/${name.replaceAll('\\', '/')}`, environment, copy);
		});
	}
	return copy;
}

/** A file that was saved, with what the pseudo-locales say for it. */
function follow(file: string, environment: Environment, copy: string): void {
	const [from, to] = [join(environment.root, file), join(copy, file)];
	if (existsSync(from)) cpSync(from, to, { recursive: true });
	else rmSync(to, { recursive: true, force: true });
	const name = file.replace(/^content\/[^/]+\//, '');
	const changed = [...pseudoFiles(environment)].filter(([path]) => path.endsWith(name));
	writeChanges(copy, new Map(changed));
}
