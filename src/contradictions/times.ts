import type { Clock } from './item.ts';
import { perLexicon, type Lexicon } from './lexicon.ts';
import { take, type Unplaced, type Work } from './work.ts';

/** Takes times of day: `9:00`, `6 pm`, `9 Uhr 30`, `9h30`, `午前9時`, `शाम 6 बजे`, `3 ทุ่ม`. */
export function takeTimes(work: Work, lexicon: Lexicon): void {
	if (/\d/.test(work.text)) {
		take(work, patternOf(lexicon), ({ groups = {} }) => readTime(groups, lexicon));
	}
	const { midday, midnight } = lexicon.language.clock;
	for (const [words, half] of [
		[midnight, 'am'],
		[midday, 'pm'],
	] as const) {
		if (words) take(work, wordPattern(words, lexicon), () => ({ kind: 'time', minutes: 0, half }));
	}
}

const wordPatterns = perLexicon(() => new Map<string, RegExp>());

function wordPattern(words: string, lexicon: Lexicon): RegExp {
	const known = wordPatterns(lexicon).get(words);
	if (known) return known;
	const made = new RegExp(`${lexicon.start}(?:${lexicon.words(words)})`, 'g');
	wordPatterns(lexicon).set(words, made);
	return made;
}

const patternOf = perLexicon(({ words, start, language }) => {
	const { clock } = language;
	const part = (name: string) =>
		`(?:(?<am${name}>${words(clock.am)})|(?<pm${name}>${words(clock.pm)})|(?<night${name}>${words(clock.night)}))`;
	const shifts = Object.entries(clock.shifts ?? {}).map(
		([minutes, list]) => `(?<shift${minutes.replace('-', 'Minus')}>${words(list)})`,
	);
	return new RegExp(
		`(?:${start}${part('Before')}\\s?)?(?:${start}(?<before>${words(clock.before)})\\s?)?` +
			`(?:(?:${shifts.join('|') || '(?!)'})\\s)?` +
			`(?<![\\d.,:/])(?<hour>\\d{1,2})` +
			`(?::(?<minutes>\\d{2})(?!\\d)|\\.(?<dotted>\\d{2})(?!\\d)|\\s?h\\s?(?<split>\\d{2})(?!\\d))?` +
			`(?![\\d]|[.,]\\d|時間|-\\d{1,2}:)(?:টা(?:র|য)?|টে)?` +
			`(?:\\s?(?:(?<fromSix>${words(clock.fromSix)})|(?<after>${words(clock.after)})(?!間)(?:\\s?(?<rest>\\d{1,2})(?:分|मिनट|มิน|$|(?=[\\s,.)-]))(?!間))?))?` +
			`(?:\\s?(?<half>${words(clock.half)}))?(?:${language.isUnspaced ? '' : '\\s?'}${part('After')})?`,
		'g',
	);
});

type Groups = Record<string, string | undefined>;

function readTime(groups: Groups, { language }: Lexicon): Unplaced<Clock> | undefined {
	const hour = Number(groups['hour']);
	const minutes = groups['minutes'] ?? groups['dotted'] ?? groups['split'];
	const part = partOf(groups);
	const shift = shiftOf(groups);
	const isClear = groups['minutes'] ?? groups['split'];
	const isTime = isClear || part || groups['after'] || groups['before'] || groups['fromSix'];
	if (!isTime || hour > 24 || Number(minutes ?? 0) > 59) return undefined;
	if (shift !== 0 && language.clock.after && !groups['after'] && !part && !minutes) {
		return undefined;
	}
	if (groups['fromSix']) {
		return {
			kind: 'time',
			minutes: ((hour + 6) % 12) * 60 + (groups['half'] ? 30 : 0),
			half: 'pm',
		};
	}
	const past = Number(minutes ?? groups['rest'] ?? 0) + (groups['half'] ? 30 : 0) + shift;
	return {
		kind: 'time',
		minutes: ((((hour % 12) * 60 + past) % 720) + 720) % 720,
		half: halfOf(hour, groups['before'] && language.clock.fromSix ? 'am' : part),
	};
}

function partOf(groups: Groups): 'am' | 'pm' | 'night' | undefined {
	return (['am', 'pm', 'night'] as const).find(
		(name) => groups[`${name}Before`] ?? groups[`${name}After`],
	);
}

function shiftOf(groups: Groups): number {
	const name = Object.keys(groups).find((key) => key.startsWith('shift') && groups[key]);
	return name ? Number(name.slice('shift'.length).replace('Minus', '-')) : 0;
}

function halfOf(hour: number, part: 'am' | 'pm' | 'night' | undefined): 'am' | 'pm' | undefined {
	if (hour > 12 && hour < 24) return 'pm';
	if (hour === 0 || hour === 24) return 'am';
	if (part === 'night') return hour >= 6 && hour < 12 ? 'pm' : 'am';
	return part;
}
