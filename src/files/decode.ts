import type { Problem } from '../problems/problem.ts';

type Finding = Pick<Problem, 'line' | 'column' | 'message'> & { hint: string };

/** The bytes of a file as text, without a byte order mark; or what they are instead. */
export function decode(bytes: Uint8Array): string | Finding {
	if (bytes.length === 0) {
		return at(bytes, 0, 'This file is empty.', 'Write its content, or remove the file.');
	}
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
		return at(bytes, 0, 'This file is saved as UTF-16.', 'Save it as UTF-8.');
	}
	const zero = bytes.indexOf(0);
	if (zero >= 0) {
		return at(bytes, zero, 'This is not a text file.', 'Remove it, or save it as UTF-8 text.');
	}
	try {
		return strict.decode(bytes);
	} catch {
		return at(
			bytes,
			firstInvalid(bytes),
			'From here on this file is not UTF-8.',
			'Save it as UTF-8: another encoding garbles letters.',
		);
	}
}

const strict = new TextDecoder('utf-8', { fatal: true });

function at(bytes: Uint8Array, offset: number, message: string, hint: string): Finding {
	const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message, hint };
}

/** The offset of the first byte that no UTF-8 text can hold there, by halving. */
function firstInvalid(bytes: Uint8Array): number {
	let valid = 0;
	let invalid = bytes.length;
	while (invalid - valid > 1) {
		const middle = (valid + invalid) >> 1;
		if (isValidStart(bytes.subarray(0, middle))) valid = middle;
		else invalid = middle;
	}
	return valid;
}

/** Whether bytes may begin a UTF-8 text: a letter cut off at the end is no fault. */
function isValidStart(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
	return start.every((byte, index) => bytes[index] === byte);
}
