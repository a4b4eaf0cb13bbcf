import { SaidError } from '@dixian/graph';

/** How far a list is counted: a screen that says “more than 10,000” need not pay for the rest. */
export interface CountAsked {
  upTo?: number | null;
}

/** How far to count, undefined for all; throws BAD_USER_INPUT below one. */
export function countLimit({ upTo }: CountAsked = {}): number | undefined {
  if (upTo === null || upTo === undefined) return undefined;
  if (upTo < 1) throw new SaidError(COUNT_SOMETHING, 'BAD_USER_INPUT');
  return upTo;
}

/** `totalCount` of a list that is held as a whole. */
export function countOfItems(items: readonly unknown[]): (asked?: CountAsked) => Promise<number> {
  return async (asked) => Math.min(items.length, countLimit(asked) ?? items.length);
}

const COUNT_SOMETHING = { zh: 'upTo 至少为 1。', en: 'Give `upTo` as 1 or more.' };
