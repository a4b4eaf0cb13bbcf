import { randomUUID } from 'node:crypto';
import { holdsNumber } from './without-numbers';

/** The id of a request: the one that it brings, if it is plain and short and nobody's number, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  const isPlain = typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) && !holdsNumber(header);
  return isPlain ? header : randomUUID();
}
