import { entriesOf } from '../facts/entries.ts';
import { readFact } from '../facts/read-fact.ts';
import { quote } from '../facts/rule.ts';

const part = '[a-z0-9]+(?:-[a-z0-9]+)*';
const id = new RegExp(`^${part}(?:\\.${part})*$`);

/**
 * `content/facts.yaml`: facts by id. A value alone is a number, a text or a boolean; anything else
 * says its type, the value for all markets, and those of the markets that differ.
 *
 * ```yaml
 * returns.window:
 *   type: duration
 *   value: 30
 *   unit: day
 *   markets:
 *     DE: 60                        # a value alone
 *     US: { value: 3, unit: month } # or the fields that differ
 * ```
 *
 * The fields of each type are told in `src/facts/types/`. What depends on the markets is checked by
 * `findFactProblems`.
 */
export const factsSchema = entriesOf('facts', readFact, complainOfId);

function complainOfId(name: string) {
	if (id.test(name)) return undefined;
	const hint =
		'Write small letters, digits and hyphens, with dots between the parts: `returns.window`.';
	return { message: `${quote(name)} is not an id of a fact.`, hint };
}
