import { answerWith, type LocaleAnswer } from './answer-in.ts';
import { cutBy } from './analysis/dictionary.ts';
import { distance } from './analysis/distance.ts';
import { languageOf } from './analysis/language.ts';
import { termsOf } from './analysis/terms.ts';
import type { CutRun } from './analysis/words.ts';
import type { Engine, Index } from './engine.ts';
import { openLexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { wordsOf } from './query.ts';
import { beginAlike, skeletonOf, unlikeness } from './romanised.ts';
import type { Word } from './vocabulary.ts';

/**
 * Asks a locale of another script by words in Latin letters, written as they sound: `wapsi`.
 *
 * @param isExact whether the letters are those of the readings, and not as a reader would write them
 */
export async function answerBySound(
	engine: Engine,
	locale: string,
	query: string,
	{ isExact = false } = {},
): Promise<LocaleAnswer> {
	const index = await engine.load(locale);
	const { words } = await openLexicon(engine, locale);
	const { code } = languageOf(locale);
	const sounds = bySkeleton(words, await engine.readings(locale), code);
	const listening = { sounds, index, locale, code, isExact };
	const meanings: Meaning[] = [];
	const typed = wordsOf(query, locale);
	const asked = isExact ? typed.flatMap(cutBySound(listening)) : joinWords(typed, listening);
	for (const word of asked) {
		meanings.push(await meaningOf(word, { ...listening, isAlone: asked.length === 1 }));
	}
	return answerWith(query, meanings, index);
}

interface Sound {
	word: Word;
	reading: string;
}

type Sounds = ReadonlyMap<string, Sound[]>;

function bySkeleton(words: readonly Word[], readings: string, code: string): Sounds {
	const sounds = new Map<string, Sound[]>();
	for (const [index, reading] of readings.split(' ').entries()) {
		const word = words[index];
		if (!word || reading === '-') continue;
		const skeleton = skeletonOf(reading, code);
		const same = sounds.get(skeleton);
		if (same) same.push({ word, reading });
		else sounds.set(skeleton, [{ word, reading }]);
	}
	return sounds;
}

interface Listening {
	sounds: Sounds;
	index: Index;
	locale: string;
	code: string;
	isExact: boolean;
}

interface Asked extends Listening {
	isAlone: boolean;
}

/**
 * Cuts what is typed without spaces where each piece sounds as a word. Short ones sound like a part of any other,
 * but for those that hold a question together.
 */
function cutBySound({ sounds, index }: Listening): CutRun {
	const readings = [...sounds.values()]
		.flat()
		.filter(({ word, reading }) => reading.length > 4 || index.isFiller(word.written))
		.map(({ reading }) => reading);
	const known = new Set(readings);
	const cutRun = cutBy(known);
	return (run) => {
		const pieces = cutRun(run);
		return pieces.every((piece) => known.has(piece)) ? pieces : [run];
	};
}

/** What is one word in a script without spaces, or a compound, may be typed as two. */
function joinWords(words: readonly string[], listening: Listening): string[] {
	const { sounds, code } = listening;
	const isHeard = (word: string) => sounds.has(skeletonOf(word, code));
	const joined: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const [word = '', next] = [words[at], words[at + 1]];
		const both = word + (next ?? '');
		const isOne = next !== undefined && !(isHeard(word) && isHeard(next));
		if (isOne && soundingLike(both, { ...listening, isAlone: false }).length > 0) {
			joined.push(both);
			at++;
		} else joined.push(word);
	}
	return joined;
}

function nearSkeletons(
	word: string,
	{ sounds, code }: Pick<Listening, 'sounds' | 'code'>,
): Sound[] {
	const skeleton = skeletonOf(word, code);
	return [...sounds].flatMap(([other, list]) => {
		const mayBeNear = Math.min(skeleton.length, other.length) >= 4;
		return mayBeNear && distance(skeleton, other, 1) !== undefined ? list : [];
	});
}

async function meaningOf(word: string, listening: Asked): Promise<Meaning> {
	const { index, locale } = listening;
	const toTerm = termsOf(locale);
	const asIs = await index.find(toTerm(word));
	if (asIs.isExact) return { word, ways: [{ found: asIs, weight: 1 }] };
	const alike = soundingLike(word, listening);
	const found = await Promise.all(
		alike.map(async ({ word: { written }, cost }) => ({
			found: await index.find(toTerm(written)),
			weight: Math.max(0.4, 0.95 - cost * 0.4),
		})),
	);
	const [best] = alike;
	const isFiller = best !== undefined && index.isFiller(best.word.written);
	return { word, ways: found, isFiller, correction: best?.word.written };
}

function soundingLike(
	word: string,
	{ sounds, index, code, isExact, isAlone }: Asked,
): (Sound & { cost: number })[] {
	const skeleton = skeletonOf(word, code);
	if (skeleton.length < 2 && word.length < 3 && !isExact) return [];
	const most = likely[Math.min(skeleton.length, likely.length) - 1] ?? 0;
	const same = sounds.get(skeleton) ?? [];
	const [heard, off] = same.length > 0 ? [same, 0] : [nearSkeletons(word, { sounds, code }), 0.6];
	return heard
		.filter(({ reading }) => (isExact ? reading === word : beginAlike(word, reading, code)))
		.map((sound) => ({ ...sound, cost: off + unlikeness(word, sound.reading) }))
		.filter(({ word, cost }) => cost <= most && (word.isInTitle || !isAlone))
		.filter(({ word: { written } }) => !isAlone || !index.isFiller(written))
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, 4);
}

/**
 * How unlike a word may sound, by how many consonants it has: of few, there is little to go by where the
 * vowels do not agree. Most words of another language sound like some word of a site, so that a word
 * that is asked alone is looked for in titles.
 */
const likely = [0.3, 0.56, 0.7];

function rank({ word, cost }: Sound & { cost: number }): number {
	return cost - (word.isInTitle ? 0.3 : 0) - word.frequency * 0.05;
}
