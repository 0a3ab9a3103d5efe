import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import type { Subject } from './subject.ts';

/** Every picture, video and track that an entry shows is in `public/`, and the logo is. */
export function checkFiles({ entries, publicFiles, settings }: Subject): Problem[] {
	const inEntries = entries.flatMap(({ entry, outline }) =>
		outline.files
			// What is no path in `public/` is told by `lint`.
			.filter(({ path }) => path.startsWith('/') && !publicFiles.has(path))
			.map(({ path, place }): Problem => {
				const said = missing(path, publicFiles);
				return { file: entry.file, ...place, severity: 'error', ...said };
			}),
	);
	const { site, siteFile } = settings;
	const logo = site.brand?.logo;
	if (!siteFile || logo === undefined || publicFiles.has(logo)) return inEntries;
	return [...inEntries, problemAt(siteFile, ['brand', 'logo'], missing(logo, publicFiles))];
}

function missing(path: string, publicFiles: ReadonlySet<string>) {
	const inside = path.replace(/^\/public\//, '/');
	const meant = publicFiles.has(inside) ? inside : didYouMean(path, publicFiles);
	return {
		message: `There is no file \`public${path}\`.`,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'Put the file into `public/`, and write its path from there: `/images/label.svg`.',
	};
}
