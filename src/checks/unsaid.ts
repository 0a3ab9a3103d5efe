import type { Entry } from '../catalog/entry.ts';
import type { Finding } from '../contradictions/find-contradictions.ts';
import type { Problem } from '../problems/problem.ts';
import type { Unsaid } from './terms.ts';

/** What is found more often than this is no slip: the language has another word, or the glossary is new. */
const mostSlips = 20;

/**
 * Tells words of the glossary that translations do not say: each place, or, where a whole language says
 * something else, the first place and how many there are.
 */
export function unsaidTeller() {
	const words = new Map<string, Places>();
	return {
		note(unsaid: Unsaid, { file, locale }: Entry): void {
			const key = `${locale} ${unsaid.texts[0]}`;
			const places = words.get(key) ?? { locale, count: 0, first: [] };
			words.set(key, places);
			places.count++;
			if (places.first.length < mostSlips) places.first.push({ unsaid, file });
		},
		tell: (): Problem[] => [...words.values()].flatMap(tellAll),
	};
}

/** Where translations of one locale do not say a word; of very many, the first are enough. */
interface Places {
	locale: string;
	count: number;
	first: { unsaid: Unsaid; file: string }[];
}

function tellAll({ locale, count, first }: Places): Problem[] {
	const isSlip = count <= mostSlips;
	return first.slice(0, isSlip ? count : 1).map(({ unsaid, file }) => {
		const problem = toProblem(unsaid.tell(), file);
		if (isSlip) return problem;
		const more = `So it is in ${count} places of \`${locale}\`, of which this is the first.`;
		return { ...problem, message: `${problem.message} ${more}` };
	});
}

export function toProblem({ place, message, hint }: Finding, file: string): Problem {
	return { file, ...place, severity: 'warning', message, hint };
}
