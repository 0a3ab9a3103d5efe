import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Severity } from '../problems/problem.ts';

/** Something wrong with one message, in a translator's words. */
export interface MessageMistake {
	severity: Severity;
	message: string;
	hint: string;
	/** Where in the message, in UTF-16 code units from its start. */
	offset?: number;
}

/** A message that can be read, and the English one beside it. */
export interface MessageToCheck extends Written {
	elements: MessageFormatElement[];
	english: MessageFormatElement[];
}

/** A message as the file of a locale has it. */
export interface Written {
	tag: string;
	text: string;
}
