import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import type { Subject } from './subject.ts';

/** Every picture, video and track that an entry shows is in `public/`. */
export function checkFiles({ entries, publicFiles }: Subject): Problem[] {
	return entries.flatMap(({ entry, outline }) =>
		outline.files.flatMap(({ path, place }): Problem[] => {
			if (publicFiles.has(path)) return [];
			const meant = didYouMean(path, publicFiles);
			return [
				{
					file: entry.file,
					...place,
					severity: 'error',
					message: `There is no file \`public${path.startsWith('/') ? '' : '/'}${path}\`.`,
					hint: meant
						? `Did you mean \`${meant}\`?`
						: 'Put the file into `public/`, and write its path from there: `/images/label.svg`.',
				},
			];
		}),
	);
}
