import { agree } from './agree.ts';
import { type FactForms, keyLength } from './fact-forms.ts';
import { fold, type Folded } from './fold.ts';
import type { Content, Figure, Item, Reading } from './item.ts';

/** Where a text types what a fact holds. */
export interface TypedFact {
	start: number;
	end: number;
	text: string;
	/** The facts that hold it. */
	ids: string[];
	/** What stays beside the fact's bare figure: the noun in the form that the sentence needs. */
	noun?: string;
}

/** Finds what a text types of the facts: whole words only. */
export function findTypedFacts(
	text: string,
	content: Content,
	forms: FactForms,
	isUnspaced: boolean,
): TypedFact[] {
	// Whatever is looked for has a digit, or is an address.
	if (!/[\p{Nd}@/]/u.test(text)) return [];
	const found = findLiterals(fold(text), forms.literals, isUnspaced);
	const isFree = ({ start, end }: { start: number; end: number }) =>
		found.every((other) => end <= other.start || start >= other.end);
	return [...found, ...findFigures(text, content.items, forms).filter(isFree)];
}

function findLiterals(
	folded: Folded,
	literals: FactForms['literals'],
	isUnspaced: boolean,
): TypedFact[] {
	const found: TypedFact[] = [];
	if (literals.size === 0) return found;
	const text = folded.text.replaceAll('\u00a0', ' ');
	const starts = new Set([...literals.keys()].map((key) => key.charCodeAt(0)));
	for (let index = 0; index < text.length; index++) {
		if (!starts.has(text.charCodeAt(index))) continue;
		const forms = literals.get(text.slice(index, index + keyLength));
		const match = forms?.find(({ form }) => isWholeAt(text, form, index, isUnspaced));
		if (!forms || !match) continue;
		const end = index + match.form.length;
		const ids = forms.filter(({ form }) => form === match.form).map(({ id }) => id);
		const [start, stop] = [folded.at(index), folded.at(end - 1) + 1];
		found.push({ start, end: stop, text: folded.original.slice(start, stop), ids });
		index = end - 1;
	}
	return found;
}

function isWholeAt(text: string, form: string, index: number, isUnspaced: boolean): boolean {
	if (!text.startsWith(form, index)) return false;
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index + form.length, index + form.length + 2);
	if (/\d[.,]?$/.test(before) || /^[.,]?\d/.test(after)) return false;
	if (/[-–]$/.test(before) && /^\d/.test(form)) return false;
	if (isUnspaced) return true;
	return !/[\p{L}\p{M}]$/u.test(before) && !/^[\p{L}\p{M}]/u.test(after);
}

function findFigures(
	text: string,
	items: readonly Item[],
	{ figures, isLiteral }: FactForms,
): TypedFact[] {
	const found: TypedFact[] = [];
	for (let index = 0; index < items.length; index++) {
		const matching = figures.filter(({ ends }) => startsWith(items, index, ends));
		const longest = Math.max(0, ...matching.map(({ ends }) => ends.length));
		const [first, last] = [items[index], items[index + longest - 1]];
		if (!first || !last || longest === 0) continue;
		const ids = matching.filter(({ ends }) => ends.length === longest).map(({ id }) => id);
		const typed = text.slice(first.start, last.end);
		found.push({
			...{ start: first.start, end: last.end, text: typed, ids: [...new Set(ids)] },
			...(ids.every((id) => isLiteral(id, typed)) ? {} : nounOf(typed)),
		});
		index += longest - 1;
	}
	return found;
}

function startsWith(items: readonly Item[], index: number, ends: readonly Reading[]): boolean {
	return ends.every((reading, offset) => {
		const item = items[index + offset];
		const wanted: Figure = { kind: 'figure', readings: [reading], text: '', start: 0, end: 0 };
		if (item?.kind !== 'figure' || item.readings.length !== 1) return false;
		const [only] = item.readings;
		return only?.value === reading.value && only.unit !== undefined && agree(item, wanted);
	});
}

/** What follows the last digit: "Tagen" of "3 bis 5 Tagen". */
function nounOf(typed: string): { noun?: string } {
	const noun = /^\p{Nd}(?:.*\p{Nd})?(\P{Nd}+)$/su.exec(typed)?.[1];
	return noun && /\p{L}/u.test(noun) ? { noun } : {};
}
