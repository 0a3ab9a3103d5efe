import { unchangedSince } from '../contradictions/align.ts';
import { findContradictions } from '../contradictions/find-contradictions.ts';
import { type Passage, passagesOf } from '../contradictions/passages.ts';
import { applyWaivers } from '../contradictions/waivers.ts';
import type { Block } from '../mdx/blocks.ts';
import { withoutByteOrderMark } from '../mdx/front-matter.ts';
import { factsIn } from '../mdx/interpolate.ts';
import { parse } from '../mdx/parse.ts';
import { parseYaml } from '../problems/yaml.ts';
import { type Fields, fieldsOf, textFields } from './source-blocks.ts';

/**
 * What can contradict between two entries, as it is seen without parsing them: where both show the same
 * facts and neither types a figure in digits, no figure can but one in words, which `npm run check` finds.
 */
export interface Figures {
	facts: string;
	hasDigits: boolean;
}

export function figuresIn(body: string, fields: Fields): Figures {
	const { title = '', description = '' } = textFields(fields);
	const said = `${title}\n${description}`;
	const facts = [
		...factsIn(said).map(({ id }) => id),
		...[...body.matchAll(/<Fact\s[^>]*?\bid="([^"]*)"/g)].map(([, id = '']) => id),
	];
	// Numbers of steps, addresses and settings are no figures.
	const text = body.replace(/<[^<>]*>|\]\([^\])]*\)|^[ \t]*\d+[.)]\s/gm, '');
	return { facts: facts.sort().join(), hasDigits: /\p{Nd}/u.test(said + text) };
}

export function mayContradict(source: Figures, translation: Figures): boolean {
	return source.hasDigits || translation.hasDigits || source.facts !== translation.facts;
}

/** An entry whose figures are compared. */
export interface ComparedEntry {
	text: string;
	locale: string;
}

/** How many figures of a translation are not those of its source, and not allowed to be others. */
export function countContradictedFigures(
	source: ComparedEntry & { blocks: readonly Block[] },
	translation: ComparedEntry & { recorded: string | undefined },
): number {
	const [original, own] = [readPassages(source), readPassages(translation)];
	if (!original || !own) return 0;
	const recorded = translation.recorded?.split('.');
	const isCurrent =
		!recorded || recorded.join() === source.blocks.map(({ digest }) => digest).join();
	const unchanged = isCurrent ? undefined : unchangedSince(recorded, source.blocks);
	const found = findContradictions(original, own, { unchanged });
	const figures = found.filter(({ isFigure }) => isFigure === true);
	return applyWaivers(figures, own.allow).findings.length;
}

function readPassages({ text, locale }: ComparedEntry) {
	const parsed = parse(withoutByteOrderMark(text), '');
	if (!parsed.frontMatter || parsed.problems.length > 0) return undefined;
	const frontMatter = parseYaml('', parsed.frontMatter.text, parsed.frontMatter.line);
	const passages: Passage[] = passagesOf(parsed, { frontMatter, locale });
	return { locale, passages, allow: allowedIn(fieldsOf(parsed)) };
}

function allowedIn({ allow }: Fields): { text: string; why: string }[] {
	if (!Array.isArray(allow)) return [];
	return allow.flatMap((waiver: unknown) => {
		const text = typeof waiver === 'object' && waiver && 'text' in waiver ? waiver.text : undefined;
		return typeof text === 'string' ? [{ text, why: '' }] : [];
	});
}
