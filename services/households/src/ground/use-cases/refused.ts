import { allInvalid, type InvalidInput, invalidInput } from '@dixian/graph';
import type { Refusal } from '../domain/refusal';

/** The typed answer to a value that cannot be used. */
export function refused({ field, code, words, clauseIds, possibleFrom, also = [] }: Refusal): InvalidInput {
  const { zh, en } = words;
  const message = possibleFrom
    ? { zh: `${zh}最早${possibleFrom}。`, en: `${en} From ${possibleFrom}.` }
    : { zh, en };
  const first = invalidInput(field, code, message, clauseIds);
  return allInvalid([first, ...also.map(refused)]) ?? first;
}
