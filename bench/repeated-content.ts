import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A knowledge base on the disk with the shipped articles several times over. */
export interface RepeatedContent {
	root: string;
	/** Where its site would go. */
	out: string;
	/** How many source and translated entries there are. */
	files: number;
}

/** Real sentences, with the figures and terms that checks compare: generated ones hold few. */
export function repeatContent(times: number): RepeatedContent {
	const root = join(tmpdir(), 'jawab-bench', `shipped-${times}`);
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	for (const folder of ['content', 'locales', 'public']) {
		cpSync(folder, join(root, folder), { recursive: true });
	}
	const entries = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => join(root, file));
	for (const file of entries) {
		const text = readFileSync(file, 'utf8');
		for (let copy = 2; copy <= times; copy++) {
			writeFileSync(file.replace(/\.mdx$/, `-${copy}.mdx`), withOwnAddress(text, copy));
		}
	}
	return { root, out: `${root}-dist`, files: entries.length * times };
}

function withOwnAddress(text: string, copy: number): string {
	return text.replace(/^slug: (.*)$/m, `slug: $1-${copy}`).replace(/^aliases: .*\n/m, '');
}
