import { randomUUID } from 'node:crypto';

/** The id of a request: the one that it brings, if it is plain and short, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : randomUUID();
}
