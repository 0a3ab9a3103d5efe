import { unknownFact } from '../facts/find-problems.ts';
import { factOf, statedValues, type Fact, type Facts } from '../facts/facts.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quotedList } from '../problems/quoted-list.ts';
import {
	itemIdsOf,
	type PolicyKind,
	type ReferenceName,
	referenceNames,
	type References,
	referencesOf,
	typesOf,
} from './references.ts';

/** Something wrong with a reference of a policy. */
export interface ReferenceProblem {
	reference: ReferenceName;
	message: string;
	hint?: string | undefined;
}

/** A policy as its front matter states it. */
export interface StatedPolicy extends References {
	kind: PolicyKind;
}

/** References that policies of this kind do not have. It needs no facts. */
export function findMisplacedReferences(policy: StatedPolicy): ReferenceProblem[] {
	const allowed = referencesOf[policy.kind];
	const hint =
		allowed.length > 0
			? `It may say ${quotedList(allowed, 'and')}.`
			: 'It says only `effective` and `version`.';
	return referenceNames
		.filter((name) => policy[name] !== undefined && !allowed.includes(name))
		.map((reference) => ({
			reference,
			message: `A policy of the kind \`${policy.kind}\` has no \`${reference}\`.`,
			hint,
		}));
}

/** References to facts that do not exist, or that hold something else than a policy needs. */
export function findReferenceProblems(policy: StatedPolicy, facts: Facts): ReferenceProblem[] {
	return referencesOf[policy.kind].flatMap((reference) => {
		const id = policy[reference];
		if (id === undefined) return [];
		const fact = factOf(facts, id);
		if (!fact) return [{ reference, ...unknownFact(id, Object.keys(facts)) }];
		const said =
			complainOfType(reference, id, fact) ?? complainOfItems(policy.kind, reference, fact);
		return said ? [{ reference, ...said }] : [];
	});
}

function complainOfType(reference: ReferenceName, id: string, fact: Fact) {
	const types = typesOf[reference];
	if (types.includes(fact.type)) return undefined;
	return {
		message: `The fact \`${id}\` is of the type \`${fact.type}\`.`,
		hint: `Name a fact of the type ${quotedList(types, 'or')} here.`,
	};
}

function complainOfItems(kind: PolicyKind, reference: ReferenceName, fact: Fact) {
	const known = itemIdsOf(kind, reference);
	if (fact.type !== 'list' || !known) return undefined;
	const lists = statedValues(fact).map(({ items }) => items.map(({ id }) => id));
	const unknown = lists.flat().find((id) => !known.includes(id));
	if (unknown !== undefined) {
		const meant = didYouMean(unknown, known);
		return {
			message: `The list holds \`${unknown}\`, which says nothing of a policy's \`${reference}\`.`,
			hint: meant
				? `Did you mean the id \`${meant}\`?`
				: `Give its items ids out of ${known.join(', ')}: \`{ ${known[0]}: … }\`.`,
		};
	}
	if (reference !== 'payer' || lists.every((ids) => ids.length === 1)) return undefined;
	return {
		message: 'More than one pays.',
		hint: 'Keep one of `shop` and `customer`; where a market differs, say so under `markets`.',
	};
}
