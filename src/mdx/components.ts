/** What an attribute's value is. Values are always text in straight quotes. */
export type AttributeKind =
	| { kind: 'text' }
	/** One of some words; the first is what holds when the attribute is left out. */
	| { kind: 'enum'; values: readonly [string, ...string[]] }
	/** One of some words; without one, none of them holds. */
	| { kind: 'word'; values: readonly [string, ...string[]] }
	/** A file in `public/`, as `/images/parcel.png`. */
	| { kind: 'path'; endings?: readonly string[] }
	/** The id of a fact. */
	| { kind: 'fact' }
	/** Ids of facts with commas between them. */
	| { kind: 'facts' }
	/** A country or a group of `markets.yaml`. */
	| { kind: 'market' }
	/** Several of them, with commas between them. */
	| { kind: 'markets' }
	/** A BCP 47 tag. */
	| { kind: 'locale' };

export type Attribute = AttributeKind & {
	required?: true;
	/** A value that shows how the attribute is written. */
	example: string;
	/** Why it is needed: follows "it needs" in a hint. */
	purpose?: string;
};

export interface Component {
	/** `inline` stands in a line of text, `block` on lines of its own. */
	display: 'inline' | 'block';
	/** `orderedList`: exactly one ordered list; `blocks`: anything; or only the components named. */
	content: 'none' | 'blocks' | 'orderedList' | { only: string };
	/** The component it must stand in. */
	parent?: string;
	attributes: Readonly<Record<string, Attribute>>;
}

const example = '/images/parcel.png';

/** The components that articles may use. A new one is one entry here and one `.astro` file. */
export const components: Readonly<Record<string, Component>> = {
	Steps: {
		display: 'block',
		content: 'orderedList',
		attributes: {},
	},
	Callout: {
		display: 'block',
		content: 'blocks',
		attributes: {
			type: { kind: 'enum', values: ['note', 'tip', 'caution'], example: 'tip' },
			title: { kind: 'text', example: 'Before you send it' },
		},
	},
	Tabs: { display: 'block', content: { only: 'Tab' }, attributes: {} },
	Tab: {
		display: 'block',
		content: 'blocks',
		parent: 'Tabs',
		attributes: {
			title: { kind: 'text', required: true, example: 'By parcel', purpose: 'the name of the tab' },
		},
	},
	Figure: {
		display: 'block',
		content: 'none',
		attributes: {
			src: { kind: 'path', required: true, example, purpose: 'the image, a file in public/' },
			alt: {
				kind: 'text',
				required: true,
				example: 'A parcel with its label',
				purpose: 'what the image shows, for people who cannot see it',
			},
			caption: { kind: 'text', example: 'Where the label goes' },
		},
	},
	Video: {
		display: 'block',
		content: 'none',
		attributes: {
			src: {
				kind: 'path',
				required: true,
				example: '/videos/packing.mp4',
				purpose: 'the video, a file in public/',
			},
			poster: {
				kind: 'path',
				required: true,
				example: '/videos/packing.jpg',
				purpose: 'the image shown before the video plays, a file in public/',
			},
			captions: {
				kind: 'path',
				required: true,
				endings: ['.vtt'],
				example: '/videos/packing.en.vtt',
				purpose: 'the captions for people who cannot hear it, a file in public/',
			},
			title: {
				kind: 'text',
				required: true,
				example: 'How to pack a parcel',
				purpose: 'what the video is about',
			},
			captionsLang: { kind: 'locale', example: 'pt-BR' },
		},
	},
	Fact: {
		display: 'inline',
		content: 'none',
		attributes: {
			id: {
				kind: 'fact',
				required: true,
				example: 'refund.processing',
				purpose: 'the id of a fact in facts.yaml',
			},
			form: { kind: 'word', values: ['number', 'range', 'long', 'short'], example: 'short' },
			market: { kind: 'market', example: 'DE' },
		},
	},
	Market: {
		display: 'block',
		content: 'blocks',
		attributes: {
			in: {
				kind: 'markets',
				required: true,
				example: 'DE, EU',
				purpose: 'the countries and groups of markets.yaml that it is for',
			},
		},
	},
	MarketTable: {
		display: 'block',
		content: 'none',
		attributes: {
			facts: {
				kind: 'facts',
				required: true,
				example: 'shipping.time, shipping.fee',
				purpose: 'the ids of the facts that it shows, a column for each',
			},
			labels: {
				kind: 'text',
				required: true,
				example: 'Delivery time, Fee',
				purpose: 'what stands above each column',
			},
		},
	},
	Details: {
		display: 'block',
		content: 'blocks',
		attributes: {
			summary: {
				kind: 'text',
				required: true,
				example: 'What if it is damaged?',
				purpose: 'the line that opens it',
			},
		},
	},
};

/** Also for names such as `constructor`, which every object answers to. */
export function componentNamed(name: string): Component | undefined {
	return Object.hasOwn(components, name) ? components[name] : undefined;
}

export function attributeNamed(component: Component, name: string): Attribute | undefined {
	return Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
}
