import { components } from './components.ts';
import { itemsOf } from './listed.ts';
import { marketTable } from './market-table.ts';
import { attributesOf, isElement } from './node.ts';
import type { Element } from './node.ts';
import type { Writer } from './writer.ts';

export type Props = Record<string, unknown>;

/**
 * What a component is given: its attributes, and what the compiler adds to them, in the words of the
 * locale and with the paths of the site.
 */
export function propsOf(element: Element, writer: Writer): Props {
	const attributes = attributesOf(element);
	const compose = composers[element.name ?? ''];
	return compose ? { ...attributes, ...compose(attributes, element, writer) } : attributes;
}

type Attributes = Readonly<Record<string, string>>;
type Composer = (attributes: Attributes, element: Element, writer: Writer) => Props;

const composers: Readonly<Record<string, Composer>> = {
	Steps: (_, { children }, { options: { labels } }) => {
		const [list] = children;
		const total = list?.type === 'list' ? list.children.length : 0;
		const progress = Array.from({ length: total + 1 }, (_, done) =>
			labels.steps?.progress(done, total),
		);
		return labels.steps ? { hint: labels.steps.hint, progress } : {};
	},
	Callout: ({ type = defaultOf('Callout', 'type'), title }, _, { options }) => ({
		type,
		title: title ?? options.labels.callout[type],
	}),
	Tabs: (_, element, writer) => {
		const id = `tabs:${++writer.tabs}`;
		const tabs = element.children.filter(isElement).map((tab, index) => ({
			id: `${id}-${index + 1}`,
			title: attributesOf(tab)['title'] ?? '',
		}));
		writer.openTabs.push(...tabs.map(({ id }) => id).reverse());
		return { id, tabs };
	},
	Tab: (_, __, writer) => {
		const id = writer.openTabs.pop() ?? '';
		return { id, isFirst: id.endsWith('-1') };
	},
	Market: (attributes, _, { options }) => ({
		...options.markets.names(itemsOf(attributes['in'] ?? '')),
	}),
	MarketTable: (attributes, _, { options }) => ({
		label: options.markets.label,
		...marketTable(attributes, options.markets),
	}),
	Figure: ({ src = '' }, _, { options }) => ({ ...options.image(src) }),
	Video: ({ src = '', poster = '', captions = '' }, _, { options }) => ({
		src: options.file(src),
		poster: options.file(poster),
		captions: options.file(captions),
		unsupported: options.labels.videoUnsupported,
		download: options.labels.videoDownload,
	}),
};

/** The first value of an `enum` is the one that holds when none is given. */
function defaultOf(component: string, name: string): string {
	const attribute = components[component]?.attributes[name];
	return attribute?.kind === 'enum' ? attribute.values[0] : '';
}
