/** What the forms of a word have in common, and what takes its place. The first that fits is taken. */
type Rule = readonly [form: RegExp, root: string];

/**
 * What the forms of a word have in common where a stemmer keeps them apart: participles with `ge`, those
 * that change within (`ouvert`, `ouvrir`), nouns of verbs. Rougher than a stem: it finds other words to
 * look for, and the index does not hold it. Empty where there is none.
 *
 * @example
 * rootOf('umgetauschter', 'de') // => 'umtausch'
 * rootOf('umtauschen', 'de') // => 'umtausch'
 */
export function rootOf(folded: string, language: string): string {
	if (language === 'ar') return semiticRoot(folded);
	if (language === 'en') return irregular.get(folded) ?? '';
	const rule = rules[language]?.find(([form]) => form.test(folded));
	if (!rule) return '';
	const root = [rule, ...(changing[language] ?? [])].reduce(
		(word, [form, change]) => word.replace(form, change),
		folded,
	);
	return root.length >= least ? root : '';
}

/** Whether words of one root need not be forms of one word. */
export function isRough(language: string): boolean {
	return language === 'ar';
}

/** Whether patterns leave two consonants of an Arabic root: too little to tell words apart by. */
export function isWeak(root: string): boolean {
	return weak.test(root);
}

/** A shorter one is that of too many words. */
const least = 3;

const separable =
	'ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|heim|her|hin|hoch|los|mit|nach|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zuruck|zusammen';
const separableDutch =
	'aan|achter|af|bij|binnen|door|in|klaar|langs|los|mee|na|om|onder|op|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weg';
/** English verbs whose forms have no ending in common. */
const irregular = new Map(
	(
		'break broke broken,bring brought,buy bought,choose chose chosen,forget forgot forgotten,get got gotten,' +
		'give gave given,keep kept,leave left,lose lost,make made,mean meant,pay paid,repay repaid,say said,sell sold,' +
		'send sent,spend spent,steal stole stolen,take took taken,tear tore torn,tell told,think thought,' +
		'wear wore worn,withdraw withdrew withdrawn,write wrote written,foot feet'
	)
		.split(',')
		.flatMap((forms) => forms.split(' ').map((form, _, [first = '']) => [form, first] as const)),
);

/** By language, over words as `fold` leaves them. */
const rules: Partial<Record<string, readonly Rule[]>> = {
	// What a verb says it is done with has another vowel: মাপা, মেপে.
	bn: [
		[/^(.)ে(.)ে$/u, '$1া$2'],
		[/^(.)া(.)(?:ার?|াতে|াবার|ি|েন?|বে?ন?|লাম|লে|তে|ছি)$/u, '$1া$2'],
	],
	de: [
		[new RegExp(`^((?:${separable})?)ge(.{3,}?)(?:e?t|en)(?:e[mnrs]?)?$`, 'u'), '$1$2'],
		[new RegExp(`^(${separable})zu(.{3,}?)e?n$`, 'u'), '$1$2'],
		[
			/^(.{3,}?)(?:ung(?:en|s)?|end(?:e[mnrs]?)?|e?t(?:e(?:[mnrst]|st)?)?|est|st|e[mnrs]?|n|s)?$/u,
			'$1',
		],
	],
	es: [
		[/^(.*)(ab|ub)(?:iert[ao]s?|r(?:ir|[aei]|[ae]n|es|io|iendo|imos|ieron|ira|iran))$/u, '$1$2r'],
		[/^(.*)(?:uelt[ao]s?|uelv.*|olv.*|oluci(?:on|ones))$/u, '$1olv'],
		[/^(.*scri)(?:t[ao]s?|b.*|pcion(?:es)?)$/u, '$1b'],
		[/^r(?:ot[ao]s?|omp.*|otura)$/u, 'romp'],
		[
			/^(.{2,}?)(?:[ai]d[ao]s?|[aei]r|ando|iendo|acion(?:es)?|icion(?:es)?|[ai]mientos?|[ae]mos|[ae]n|[aeo]s?)$/u,
			'$1',
		],
	],
	fr: [
		[/^(.*)(uv|ff)(?:ert(?:e?s?|ures?)|r(?:ir|es?|ent|ez|ons|ant|ait|aient|ira|iront))$/u, '$1$2r'],
		[/^(.*)(re|per|de|con)(?:cu(?:e?s?)|coi(?:s|t|vent)|cev.*|ception)$/u, '$1$2cev'],
		[/^(.*)(nd|rd)(?:ue?s?|re|s|ent|ez|ons|ant|ait|ra|rai)$/u, '$1$2'],
		[
			/^(.{3,}?)(?:e(?:e?s?|r|z|nt|ra|rai|ras|ront|rez|ment|ments)|ons|ant|ait|aient|aisons?|ations?|i(?:e?s?|r|t|ra|ront|ss.*|tions?)|s)$/u,
			'$1',
		],
	],
	it: [
		[/^(.*)([ao]p)(?:ert[aeio]|ertur[ae]|r(?:ire|[aeio]|ono|endo|iamo|ira))$/u, '$1$2r'],
		[/^(.*)(?:res[aeio]|rend.*)$/u, '$1rend'],
		[
			/^(.{3,}?)(?:[aiu]t[aeio]|[aei]re|[ae]ndo|azion[ei]|izion[ei]|ament[oi]|iment[oi]|ano|ono|[aeio])$/u,
			'$1',
		],
	],
	nl: [
		[new RegExp(`^((?:${separableDutch})?)ge(.{3,}?)(?:en|[dt])e?$`, 'u'), '$1$2'],
		[/^(.{3,}?)(?:ing(?:en)?|en|[dt]e?n?|e|s)?$/u, '$1'],
	],
	pt: [
		[/^(.*)([ao]b)(?:ert[ao]s?|r(?:ir|[aeio]|[ae]m|es|iu|indo|imos|iram|ira))$/u, '$1$2r'],
		[/^(.*)(?:olv.*|olu(?:cao|coes))$/u, '$1olv'],
		[/^(.*g)ues?$/u, '$1'],
		[
			/^(.{3,}?)(?:[ai]d[ao]s?|[aei]r|[aei]ndo|acao|acoes|amentos?|imentos?|[aei]m|[aeo]s?|ou|iu|uei)$/u,
			'$1',
		],
	],
};

/** Vowels that change with the stress: `pruebo`, `probar`. */
const changing: Partial<Record<string, readonly Rule[]>> = {
	es: [
		[/(?<=[^qg])ue/u, 'o'],
		[/(?<=.)ie/u, 'e'],
	],
};

/**
 * The root of an Arabic word: its consonants without what its pattern adds, and a weak one at its place.
 *
 * @example
 * semiticRoot('الملغيه') // => 'لغي'
 * semiticRoot('الغاء') // => 'لغي'
 */
function semiticRoot(folded: string): string {
	const word = affixes.reduce((word, affix) => {
		const rest = word.replace(affix, '');
		const { length } = consonants(rest);
		const isEnough = length > 2 || (length === 2 && weak.test(rest));
		// `الغي` has the letters of the article, and is no word with one.
		return isEnough && (affix !== article || rest.length > 3) ? rest : word;
	}, folded);
	const [first = '', second, ...others] = consonants(word);
	if (second === undefined) return '';
	if (others.length > 0) return consonants(word);
	if (word.startsWith('و')) return `و${first}${second}`;
	if (/[ايو]ء?$/u.test(word)) return `${first}${second}ي`;
	return weak.test(word) ? `${first}ي${second}` : '';
}

/** The article, endings, and what verbal nouns, participles and verbs begin with. */
const article = /^[وف]?(?:ال|لل|بال|كال)/u;
const affixes = [
	article,
	/(?:هما|كما|هم|هن|كم|نا|ها|ات|ان|ون|ين|وا|ه|ك|ت)$/u,
	/^(?:مست|است|[متيان])(?=...)/u,
];
const weak = /[ايوء]/u;

function consonants(word: string): string {
	return word.replace(/[ايوء]/gu, '');
}
