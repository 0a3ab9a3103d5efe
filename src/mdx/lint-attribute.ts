import { didYouMean } from '../problems/did-you-mean.ts';
import { quotedList } from '../problems/quoted-list.ts';
import { attributeNamed } from './components.ts';
import type { Attribute, Component } from './components.ts';
import { handlerRefused, isHandler } from './handler.ts';
import { fileFindings } from './lint-target.ts';
import type { Context, Finding } from './lint.ts';
import { rangeOf } from './node.ts';
import type { Element } from './node.ts';
import { readTag } from './tag.ts';

/** A component's attributes must be ones that it has, with values that it understands. */
export function lintAttributes(element: Element, component: Component, context: Context): void {
	const { start } = rangeOf(element);
	const places = readTag(context.parsed.text, start).attributes;
	const seen = new Set<string>();
	for (const [index, attribute] of element.attributes.entries()) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const given: Given = {
			tag: element.name ?? '',
			name: attribute.name,
			value: typeof attribute.value === 'string' ? attribute.value : undefined,
			start: places[index]?.start ?? start,
			valueStart: (places[index]?.value ?? start) + 1,
		};
		const repeated = seen.has(given.name) ? [twice(given)] : undefined;
		context.findings.push(...(repeated ?? attributeFindings(given, component)));
		seen.add(given.name);
	}
	context.findings.push(...missing(element.name ?? '', component, seen, start));
}

function missing(tag: string, component: Component, given: Set<string>, start: number): Finding[] {
	return Object.entries(component.attributes)
		.filter(([name, { required }]) => required && !given.has(name))
		.map(([name, attribute]) => ({
			start,
			message: `\`<${tag}>\` has no \`${name}\`.`,
			hint: needs(name, attribute),
		}));
}

/** @example needs('alt', …) // => 'It needs what the image shows …: `alt="A parcel with its label"`.' */
function needs(name: string, { purpose, example }: Attribute): string {
	const written = `\`${name}="${example}"\``;
	return purpose ? `It needs ${purpose}: ${written}.` : `Write ${written}.`;
}

function attributeFindings(given: Given, component: Component): Finding[] {
	const { name, tag, value, start } = given;
	if (isHandler(name)) return [{ start, ...handlerRefused(name) }];
	const attribute = attributeNamed(component, name);
	if (!attribute)
		return [{ start, ...unknownAttribute(tag, name, Object.keys(component.attributes)) }];
	if (value === undefined) {
		const message = `\`${name}\` of \`<${tag}>\` has no value.`;
		return [{ start, message, hint: needs(name, attribute) }];
	}
	if (value.trim() === '') {
		const message = `\`${name}\` of \`<${tag}>\` is empty.`;
		return [{ start, message, hint: attribute.required ? needs(name, attribute) : 'Delete it.' }];
	}
	return valueFindings(given, value, attribute);
}

function unknownAttribute(tag: string, name: string, known: string[]) {
	const message = `\`<${tag}>\` has no attribute \`${name}\`.`;
	const near = didYouMean(name, known);
	const all = known.map((other) => `\`${other}\``).join(', ');
	if (near) return { message, hint: `Did you mean \`${near}\`?` };
	return { message, hint: known.length > 0 ? `It has ${all}.` : 'It has none: delete it.' };
}

function valueFindings(given: Given, value: string, attribute: Attribute): Finding[] {
	const { name, tag, valueStart: start } = given;
	const wrong = (hint: string): Finding[] => [
		{ start, message: `\`${name}\` of \`<${tag}>\` cannot be \`${oneLine(value)}\`.`, hint },
	];
	const isWord = attribute.kind === 'enum' || attribute.kind === 'word';
	if (isWord && !attribute.values.includes(value)) {
		const near = didYouMean(value, attribute.values);
		return wrong(
			near ? `Did you mean \`${near}\`?` : `Write ${quotedList(attribute.values, 'or')}.`,
		);
	}
	if (attribute.kind === 'locale' && !isLocale(value)) {
		return wrong('Write a language tag such as `en` or `pt-BR`.');
	}
	if (attribute.kind !== 'path') return [];
	const { endings } = attribute;
	const isKnown = endings === undefined || endings.some((ending) => value.endsWith(ending));
	return isKnown
		? fileFindings(value, start)
		: wrong(`It must end in ${quotedList(endings, 'or')}.`);
}

function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag)[0] === tag;
	} catch {
		return false;
	}
}

function oneLine(value: string): string {
	return value.replace(/\s+/g, ' ').replaceAll('`', '');
}

function twice({ name, tag, start }: Given): Finding {
	return { start, message: `\`<${tag}>\` has \`${name}\` twice.`, hint: 'Delete one of them.' };
}

/** One attribute as it is written. */
interface Given {
	tag: string;
	name: string;
	value: string | undefined;
	start: number;
	/** Where the value begins, inside its quotes. */
	valueStart: number;
}
