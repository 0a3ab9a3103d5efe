import { answerWith, type LocaleAnswer } from './answer-in.ts';
import { distance } from './analysis/distance.ts';
import { termsOf } from './analysis/terms.ts';
import type { Engine, Index } from './engine.ts';
import { openLexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { wordsOf } from './query.ts';
import { skeletonOf, unlikeness } from './romanised.ts';
import type { Word } from './vocabulary.ts';

/** Asks a locale of another script by words in Latin letters, written as they sound: `wapsi`. */
export async function answerBySound(
	engine: Engine,
	locale: string,
	query: string,
): Promise<LocaleAnswer> {
	const index = await engine.load(locale);
	const { words } = await openLexicon(engine, locale);
	const sounds = bySkeleton(words, await engine.readings(locale));
	const meanings: Meaning[] = [];
	for (const word of wordsOf(query, locale)) {
		meanings.push(await meaningOf(word, { sounds, index, locale }));
	}
	return answerWith(query, meanings, index);
}

interface Sound {
	word: Word;
	reading: string;
}

type Sounds = ReadonlyMap<string, Sound[]>;

function bySkeleton(words: readonly Word[], readings: string): Sounds {
	const sounds = new Map<string, Sound[]>();
	for (const [index, reading] of readings.split(' ').entries()) {
		const word = words[index];
		if (!word || reading === '-') continue;
		const skeleton = skeletonOf(reading);
		const same = sounds.get(skeleton);
		if (same) same.push({ word, reading });
		else sounds.set(skeleton, [{ word, reading }]);
	}
	return sounds;
}

async function meaningOf(
	word: string,
	{ sounds, index, locale }: { sounds: Sounds; index: Index; locale: string },
): Promise<Meaning> {
	const toTerm = termsOf(locale);
	const asIs = await index.find(toTerm(word));
	if (asIs.isExact) return { word, ways: [{ found: asIs, weight: 1 }] };
	const alike = soundingLike(word, sounds);
	const found = await Promise.all(
		alike.map(async ({ word: { written }, cost }) => ({
			found: await index.find(toTerm(written)),
			weight: Math.max(0.4, 0.95 - cost * 0.4),
		})),
	);
	return { word, ways: found, correction: alike[0]?.word.written };
}

function soundingLike(word: string, sounds: Sounds): (Sound & { cost: number })[] {
	const skeleton = skeletonOf(word);
	if (skeleton.length < 2 && word.length < 3) return [];
	const same = (sounds.get(skeleton) ?? []).map((sound) => ({ sound, off: 0 }));
	const near =
		same.length === 0 && skeleton.length >= 3
			? [...sounds].flatMap(([other, list]) =>
					distance(skeleton, other, 1.2) === undefined
						? []
						: list.map((sound) => ({ sound, off: 0.6 })),
				)
			: [];
	return [...same, ...near]
		.map(({ sound, off }) => ({ ...sound, cost: off + unlikeness(word, sound.reading) }))
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, 4);
}

function rank({ word, cost }: Sound & { cost: number }): number {
	return cost - (word.isInTitle ? 0.3 : 0) - word.frequency * 0.05;
}
