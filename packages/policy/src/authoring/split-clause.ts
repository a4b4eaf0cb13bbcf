import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeptEntries } from './clause-cut';
import { leaveOpen, refused, reword, spanOf } from './clause-nodes';
import { draftClauses } from './draft-clauses';
import type { DraftFiles } from './draft-files';
import { entriesFollow, type Followed } from './entries-of-clause';
import type { Span } from './sentence';
import { trimmed } from './trimmed-span';

/** A clause of a list, the text it stands in, and what is kept of its entries. */
interface Splitting {
  readonly list: YAMLSeq;
  readonly clause: YAMLMap;
  readonly text: string;
  readonly at: number;
  readonly kept: KeptEntries;
}

/** Splits a clause at a place in its words: the first part keeps its id, the second has the next free one. */
export function splitClause(files: DraftFiles, { list, clause, text, at, kept }: Splitting): Followed {
  if (kept === 'all')
    throw refused('拆分后一项内容只能依据其中一条', 'An entry is bound to one of the two parts: say which');
  const id = String(clause.get('id'));
  const whole = spanOf(clause, text);
  const middle = whole.start + at;
  const first = trimmed(text, { start: whole.start, end: middle });
  const second = trimmed(text, { start: middle, end: whole.end });
  if (!isCut(text, middle) || !isSaid(text, first) || !isSaid(text, second))
    throw refused(
      `${id} 不能在这里拆分：两边都要有文字`,
      `${id} cannot be split there: both parts need words`,
    );
  const next = freeId(files, id);
  const added = clause.clone();
  if (!isMap(added)) throw new Error('A clause that was copied is no map');
  for (const field of OF_THE_FIRST) added.delete(field);
  added.set('id', next);
  list.items.splice(list.items.indexOf(clause) + 1, 0, added);
  reword(clause, text, first);
  reword(added, text, second);
  if (kept !== 'first') leaveOpen(clause);
  if (kept !== 'second') leaveOpen(added);
  return entriesFollow(files, id, { first: id, second: next, none: null }[kept]);
}

// Written about the clause as it was, by somebody who reads it again.
const OF_THE_FIRST = ['timeWords', 'readings', 'related', 'behaviour'];

function freeId(files: DraftFiles, id: string): string {
  const taken = new Set(draftClauses(files).map((clause) => clause.id));
  const [, path = id, letter, number] = /^(.*?)(?:([a-z])(\d*))?$/.exec(id) ?? [];
  const from = letter ? Number(number || 1) + 1 : 1;
  for (let next = from; ; next++) {
    const tried = letter ? `${path}${letter}${next}` : `${path}b${next === 1 ? '' : next}`;
    if (!taken.has(tried)) return tried;
  }
}

function isCut(text: string, at: number): boolean {
  return Number.isSafeInteger(at) && !/^[\udc00-\udfff]/.test(text.slice(at));
}

function isSaid(text: string, { start, end }: Span): boolean {
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
