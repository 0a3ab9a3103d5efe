import { hash } from 'node:crypto';

/** A short name for a text or value: equal for equal ones only, for all that matters here. */
export function digestOf(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return hash('sha1', text, 'base64url').slice(0, 16);
}
