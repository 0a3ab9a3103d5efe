import type { CollectionName } from '../../src/schemas/collections.ts';
import { factIds } from './data-files.ts';
import { lexiconOf } from './lexicons.ts';
import { type Random, randomFrom } from './random.ts';
import { topicIds } from './topics.ts';

/** Everything about an article that is the same in every locale. */
export interface ArticlePlan {
	index: number;
	key: string;
	collection: CollectionName;
	topic: string;
	order: number;
	updated: string;
	promoted: boolean;
	minutes: number | undefined;
	related: string[];
	sections: SectionPlan[];
}

export interface SectionPlan {
	depth: 2 | 3;
	blocks: BlockPlan[];
}

/** A block, with the facts and links that stand in it. */
export type BlockPlan =
	| { kind: 'paragraph'; fact: string | undefined; link: LinkPlan | undefined }
	| { kind: 'list'; items: number; isOrdered: boolean }
	| { kind: 'steps'; items: number; link: LinkPlan | undefined }
	| { kind: 'callout'; type: 'note' | 'tip' | 'caution' }
	| { kind: 'table'; rows: number; fact: string }
	| { kind: 'details'; count: number }
	| { kind: 'tabs'; count: number }
	| { kind: 'figure' };

/** Another article, and one of its headings if the link leads to one. */
export interface LinkPlan {
	index: number;
	key: string;
	section: number | undefined;
}

export interface Scope {
	articles: number;
	seed: number;
	sourceLocale: string;
}

/** @example keyOf(3, scope) // => 'faq/parcel-wait-3' */
function keyOf(index: number, scope: Scope): string {
	const random = randomFrom(`${scope.seed}/key/${index}`);
	const words = lexiconOf('en').words;
	return `${collectionOf(index)}/${random.pick(words)}-${random.pick(words)}-${index}`;
}

export function planArticle(index: number, scope: Scope): ArticlePlan {
	const random = randomFrom(`${scope.seed}/plan/${index}`);
	const collection = collectionOf(index);
	const others = [random.between(1, 9), random.between(10, 40), random.between(41, 99)]
		.map((distance) => (index + distance) % scope.articles)
		.filter((other) => other !== index);
	return {
		index,
		key: keyOf(index, scope),
		collection,
		topic: random.pickUsual(topicIds),
		order: random.between(1, 500),
		updated: `2026-${twoDigits(random.between(1, 10))}-${twoDigits(random.between(1, 28))}`,
		promoted: index % 97 === 0,
		minutes: collection === 'tutorials' ? random.between(2, 15) : undefined,
		related: [...new Set(others)].map((other) => keyOf(other, scope)),
		sections: depthsOf(index, scope).map((depth, position) => ({
			depth,
			blocks: planBlocks(random, { collection, position, index, scope }),
		})),
	};
}

/** Of 20 articles, 12 are questions, 3 are policies and 5 are tutorials. */
function collectionOf(index: number): CollectionName {
	const place = index % 20;
	return place < 12 ? 'faq' : place < 15 ? 'policies' : 'tutorials';
}

const sectionsIn = {
	faq: [2, 4],
	policies: [5, 7],
	tutorials: [3, 5],
} satisfies Record<CollectionName, [number, number]>;

/** The levels of an article's headings: also asked for by articles that link to one of them. */
function depthsOf(index: number, { seed }: Scope): (2 | 3)[] {
	const random = randomFrom(`${seed}/depths/${index}`);
	const [least, most] = sectionsIn[collectionOf(index)];
	return Array.from({ length: random.between(least, most) }, (_, position) =>
		position > 0 && random.chance(0.15) ? 3 : 2,
	);
}

interface Spot {
	collection: CollectionName;
	position: number;
	index: number;
	scope: Scope;
}

function planBlocks(random: Random, spot: Spot): BlockPlan[] {
	const paragraph = (): BlockPlan => ({
		kind: 'paragraph',
		fact: random.chance(0.25) ? random.pick(factIds) : undefined,
		link: random.chance(0.35) ? planLink(random, spot) : undefined,
	});
	const blocks: BlockPlan[] = [paragraph()];
	if (spot.collection === 'tutorials' && spot.position < 2) {
		blocks.push({
			kind: 'steps',
			items: random.between(3, 6),
			link: random.chance(0.6) ? planLink(random, spot) : undefined,
		});
	} else if (random.chance(0.55)) blocks.push(planExtra(random));
	if (random.chance(0.35)) blocks.push(paragraph());
	return blocks;
}

function planExtra(random: Random): BlockPlan {
	const kinds: (() => BlockPlan)[] = [
		() => ({ kind: 'list', items: random.between(3, 6), isOrdered: random.chance(0.2) }),
		() => ({ kind: 'callout', type: random.pick(['note', 'tip', 'caution'] as const) }),
		() => ({ kind: 'table', rows: random.between(2, 5), fact: random.pick(factIds) }),
		() => ({ kind: 'details', count: random.between(1, 3) }),
		() => ({ kind: 'tabs', count: random.between(2, 3) }),
		() => ({ kind: 'figure' }),
	];
	return random.pickUsual(kinds)();
}

function planLink(random: Random, { index, scope }: Spot): LinkPlan | undefined {
	if (scope.articles < 2) return undefined;
	const target = (index + random.between(1, scope.articles - 1)) % scope.articles;
	const sections = depthsOf(target, scope).length;
	return {
		index: target,
		key: keyOf(target, scope),
		section: random.chance(0.4) ? random.between(0, sections - 1) : undefined,
	};
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
