/** The port that the environment names, 4321 where it names none; `undefined` for what is no port. */
export function portIn({ PORT }: NodeJS.ProcessEnv): number | undefined {
	const text = PORT || '4321';
	const port = Number(text);
	return /^\d+$/.test(text) && port <= 65535 ? port : undefined;
}

export const noPort = 'PORT is not a number from 0 to 65535.';
