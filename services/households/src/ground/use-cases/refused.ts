import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Refusal } from '../domain/refusal';

/** The typed answer to a value that cannot be used. */
export function refused({ field, code, words, clauseIds, possibleFrom }: Refusal): UserErrorValue {
  const { zh, en } = words;
  const message = possibleFrom
    ? { zh: `${zh}最早${possibleFrom}。`, en: `${en} From ${possibleFrom}.` }
    : { zh, en };
  return invalidInput(field, code, message, clauseIds);
}
