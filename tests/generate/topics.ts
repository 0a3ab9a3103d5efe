/** The topics of a generated knowledge base, with an icon for some. */
export const topics = [
	{ id: 'orders', icon: 'box' },
	{ id: 'delivery', icon: 'truck' },
	{ id: 'returns', icon: 'arrow-back' },
	{ id: 'payments', icon: 'card' },
	{ id: 'products', icon: 'shoe' },
	{ id: 'account', icon: 'person' },
	{ id: 'help', icon: 'chat' },
	...['refunds', 'exchanges', 'sizes', 'care', 'repairs', 'warranty', 'vouchers', 'gifts'].map(
		(id) => ({ id, icon: undefined }),
	),
	...[
		'customs',
		'pickup',
		'privacy',
		'security',
		'loyalty',
		'reviews',
		'stores',
		'app',
		'sale',
	].map((id) => ({ id, icon: undefined })),
];

export const topicIds = topics.map(({ id }) => id);
