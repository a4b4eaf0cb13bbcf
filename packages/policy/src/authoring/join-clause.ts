import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeptEntries } from './clause-cut';
import { beginOf, decideAs, leaveOpen, refused, reword, spanOf } from './clause-nodes';
import type { DraftFiles } from './draft-files';
import { entriesFollow, type Followed } from './entries-of-clause';

/** A clause of a list, the text it stands in, and what is kept of the entries of both. */
interface Joining {
  readonly list: YAMLSeq;
  readonly clause: YAMLMap;
  readonly text: string;
  readonly kept: KeptEntries | undefined;
}

/** Joins a clause with the next one of the text, under the id of the first, over all that stands between them. */
export function joinClause(files: DraftFiles, { list, clause, text, kept }: Joining): Followed {
  const id = String(clause.get('id'));
  const { start, end } = spanOf(clause, text);
  const next = nextOf(list, clause, text);
  if (!next) throw refused(`${id} 后面没有条款`, `${id}: no clause comes after it`);
  const nextId = String(next.get('id'));
  const isDecided = [clause, next].every((one) => one.get('status') !== 'open');
  const keeps = kept ?? (isDecided ? 'all' : 'none');
  reword(clause, text, { start, end: Math.max(end, spanOf(next, text).end) });
  list.items = list.items.filter((item) => item !== next);
  if (keeps === 'none') leaveOpen(clause);
  if (keeps === 'second' || (keeps === 'all' && weightOf(next) > weightOf(clause))) decideAs(clause, next);
  relate(list, nextId, id);
  const keepsFirst = keeps === 'first' || keeps === 'all';
  const keepsSecond = keeps === 'second' || keeps === 'all';
  const own = entriesFollow(files, id, keepsFirst ? id : null);
  const others = entriesFollow(own.files, nextId, keepsSecond ? id : null);
  return { files: others.files, touched: [...own.touched, ...others.touched] };
}

function nextOf(list: YAMLSeq, clause: YAMLMap, text: string): YAMLMap | undefined {
  const { start } = spanOf(clause, text);
  const later = list.items
    .filter(isMap)
    .filter((other) => other !== clause)
    .map((other) => ({ other, begins: beginOf(other, text) }))
    .filter(({ begins }) => begins !== undefined && begins > start)
    .toSorted((one, another) => (one.begins ?? 0) - (another.begins ?? 0));
  return later[0]?.other;
}

const WEIGHTS = ['open', 'informative', 'not-kept', 'planned', 'tracked', 'parameter', 'enforced'];

function weightOf(clause: YAMLMap): number {
  return WEIGHTS.indexOf(String(clause.get('status')));
}

// What was said to be related to the second is related to the joined one, which is not related to itself.
function relate(list: YAMLSeq, from: string, to: string): void {
  for (const clause of list.items.filter(isMap)) {
    const related = clause.get('related');
    if (!isSeq(related)) continue;
    for (const item of related.items) if (isMap(item) && item.get('clause') === from) item.set('clause', to);
    related.items = related.items.filter((item) => !isMap(item) || item.get('clause') !== clause.get('id'));
  }
}
