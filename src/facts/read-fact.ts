import { isFields, type Fields } from './fact-type.ts';
import { factTypes, isTypeName, type Fact, type TypeName, type Values } from './facts.ts';
import { readFields, type Finding, type Reading } from './fields.ts';
import { quote, suggest } from './rule.ts';

/** A fact as a writer states it: a value alone, or a type and its fields. */
export function readFact(raw: unknown): Reading<Fact> {
	const stated = spellOut(raw);
	if (!stated) return wrong([], 'The fact is empty.', 'Write a value, or `type:` and its fields.');
	const { type, markets, ...fields } = stated;
	if (!isTypeName(type)) return unknownType(type);
	if (markets !== undefined && !isFields(markets)) {
		const hint = 'Write a line for each market that differs: `DE: 60`.';
		return wrong(['markets'], 'The markets are not a list of markets with their values.', hint);
	}
	return readTyped(type, fields, markets ?? {});
}

/** `30`, `UPI` and `true` are facts without a need to say their type. */
function spellOut(raw: unknown): Fields | undefined {
	if (typeof raw === 'number') return { type: 'number', value: raw };
	if (typeof raw === 'boolean') return { type: 'boolean', value: raw };
	if (typeof raw === 'string') return { type: 'text', text: raw };
	return isFields(raw) ? raw : undefined;
}

function unknownType(type: unknown): Reading<Fact> {
	const names = Object.keys(factTypes);
	const hint = `The types are ${names.join(', ')}.`;
	if (type === undefined || type === null)
		return wrong([], 'The fact does not say its type.', hint);
	return wrong(['type'], `${quote(type)} is not a type of fact.`, suggest(type, names) ?? hint);
}

function readTyped<Name extends TypeName>(
	name: Name,
	fields: Fields,
	overrides: Fields,
): Reading<Fact<Name>> {
	const type = factTypes[name];
	const read = (stated: Fields) => readFields(stated, type.schema, [...type.fields]);
	const markets: [market: string, value: Values[Name]][] = [];
	const findings: Finding[] = [];
	const hasDefault = type.states.some((field) => field in fields);
	const standard = hasDefault || Object.keys(overrides).length === 0 ? read(fields) : undefined;
	if (standard && 'findings' in standard) findings.push(...standard.findings);
	for (const [market, stated] of Object.entries(overrides)) {
		const whole = stated === null ? undefined : type.override(stated, fields);
		const reading = whole ? read(whole) : emptyOverride(type.fields);
		if ('value' in reading) markets.push([market, reading.value]);
		else {
			const placed = reading.findings.map((finding) =>
				placeInMarket(finding, market, stated, fields, whole),
			);
			findings.push(...placed.filter((finding) => !isTold(finding, findings)));
		}
	}
	if (findings.length > 0) return { findings };
	const fact = { type: name, ...defaultOf(standard), markets: Object.fromEntries(markets) };
	return { value: fact as Fact<Name> };
}

function defaultOf<Value>(reading: Reading<Value> | undefined): { default?: Value } {
	return reading && 'value' in reading ? { default: reading.value } : {};
}

function emptyOverride(fields: readonly string[]): { findings: Finding[] } {
	const hint = `Write a line for each field that differs: ${fields.join(', ')}.`;
	return { findings: [{ path: [], message: 'The value of this market is missing.', hint }] };
}

/** What a market took from the default is wrong there, and not in the market. */
function placeInMarket(
	finding: Finding,
	market: string,
	stated: unknown,
	fields: Fields,
	whole: Fields = {},
): Finding {
	const [field, ...rest] = finding.path;
	const at = (path: PropertyKey[]) => ({ ...finding, path: ['markets', market, ...path] });
	if (typeof field !== 'string') return at([]);
	if (isFields(stated) && field in stated) return at([field, ...rest]);
	if (whole[field] === fields[field]) return finding;
	return at(isFields(stated) ? [] : rest);
}

function isTold({ path, message }: Finding, told: readonly Finding[]): boolean {
	return told.some((other) => other.message === message && other.path.join() === path.join());
}

function wrong(path: string[], message: string, hint: string): { findings: Finding[] } {
	return { findings: [{ path, message, hint }] };
}
