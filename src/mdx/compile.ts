import type { Parsed } from './parse.ts';
import { renderBody } from './render.ts';
import type { Part, RenderOptions } from './writer.ts';

export type { Labels, LinkTarget, ImageFile, StepLabels } from './writer.ts';

/** `astro/jsx-runtime`, or the part of it that is needed. */
export interface Runtime {
	Fragment: unknown;
	jsx: (type: never, props: never) => unknown;
}

export interface CompileOptions extends RenderOptions {
	runtime: Runtime;
}

/** What `<Content components={registry} />` takes in an `.astro` page. */
export type Content = (props?: { components?: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Makes a body what Astro renders. Nothing is evaluated: HTML is written from the parsed body, every
 * text escaped, and only components are left to the runtime. The body must have passed `parse` and
 * `lint` without errors; what they refuse throws.
 */
export function compile(parsed: Parsed, { runtime, ...options }: CompileOptions): Content {
	const [problem] = parsed.problems;
	if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.message}`);
	const parts = renderBody(parsed, options);
	const { Fragment } = runtime;
	const jsx = runtime.jsx as (type: unknown, props: Record<string, unknown>) => unknown;
	const content: Content = ({ components = {} } = {}) => {
		const toNode = (part: Part): unknown => {
			if (typeof part === 'string') return jsx(Fragment, { 'set:html': part });
			const component = components[part.name];
			if (!component) throw new Error(`No component was given for <${part.name}>.`);
			return jsx(component, { ...part.props, children: part.children.map(toNode) });
		};
		return jsx(Fragment, { children: parts.map(toNode) });
	};
	return Object.assign(content, { [Symbol.for('mdx-component')]: true });
}
