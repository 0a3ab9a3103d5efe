import type { Found as GroupFound, Hit } from './answer.ts';
import { answerIn, type LocaleAnswer } from './answer-in.ts';
import { kanaInLatin } from './analysis/kana.ts';
import { type Directory, isWrittenIn, scriptOf } from './directory.ts';
import type { Engine } from './engine.ts';
import { answerBySound } from './answer-by-sound.ts';

/** What other locales have for a query, shown as the reader's own entries where there are such. */
export interface OtherAnswer {
	found: GroupFound[];
	coverage: number;
	corrected: string | undefined;
}

/**
 * Asks the locales that a reader falls back to, those that are written in the script of the query, and
 * the reader's own by the sound of its words. What is spelled as it should be comes first.
 */
export async function elsewhere(
	engine: Engine,
	locale: string,
	query: string,
	{ exactly }: { exactly: boolean },
): Promise<OtherAnswer | undefined> {
	const directory = await engine.directory(locale);
	const script = scriptOf(query);
	const others = localesFor(directory, script);
	const isForeign = !isWrittenIn(locale, script);
	const sound = soundOf(query, { script, isForeign, exactly });
	const ways: (() => Promise<{ locale: string; answer: LocaleAnswer }>)[] = [
		...others.map((other) => async () => ({
			locale: other,
			answer: await answerIn(engine, other, query, { exactly: true }),
		})),
		...(sound === undefined ? [] : [sound]).map((latin) => async () => ({
			locale,
			answer: await answerBySound(engine, locale, latin, { isExact: !isForeign }),
		})),
		// What is written in the reader's own script is corrected in the reader's own language.
		...(exactly || !isForeign ? [] : others).map((other) => async () => ({
			locale: other,
			answer: await answerIn(engine, other, query, { exactly: false }),
		})),
	];
	for (const way of ways) {
		const { locale: found, answer } = await way();
		if (answer.hits.length === 0) continue;
		const { corrected, coverage } = answer;
		return { corrected, coverage, found: await asOwn(engine, locale, found, answer.hits) };
	}
	return undefined;
}

/** How a query sounds, in Latin letters: as it was typed in them, or from kana. Those are not yet what was meant. */
function soundOf(query: string, { script, isForeign, exactly }: Typed): string | undefined {
	if (isForeign) return script === 'Latn' ? query : undefined;
	return exactly ? undefined : kanaInLatin(query);
}

interface Typed {
	script: string;
	/** Whether the reader's language is written otherwise. */
	isForeign: boolean;
	exactly: boolean;
}

/** The chain first; then, for a script that none of it has, two others that have it. */
function localesFor({ chain, others }: Directory, script: string): string[] {
	const fitting = chain.filter((locale) => isWrittenIn(locale, script));
	if (fitting.length > 0) return fitting;
	return others
		.filter((locale) => !chain.includes(locale) && isWrittenIn(locale, script))
		.slice(0, 2);
}

/** The reader's own entries of the articles that were found, then those that there are only elsewhere. */
async function asOwn(
	engine: Engine,
	locale: string,
	found: string,
	hits: readonly Hit[],
): Promise<GroupFound[]> {
	if (found === locale) return [{ locale, hits }];
	const { articles } = await engine.directory(locale);
	const ids = new Map(articles.map(([key, , id]) => [key, id]));
	const own = hits.flatMap(({ key }) => ids.get(key) ?? []);
	const foreign = hits.filter(({ key }) => !ids.has(key));
	const groups = [
		{ locale, hits: await Promise.all(own.map((id) => engine.entry(locale, id))) },
		{ locale: found, hits: foreign },
	];
	// The best answer comes first, although there is none of it in the reader's own language.
	return hits[0] && !ids.has(hits[0].key) ? groups.reverse() : groups;
}
