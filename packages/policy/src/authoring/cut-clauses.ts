import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { ClauseCut } from './clause-cut';
import { refused } from './clause-nodes';
import type { DraftFiles } from './draft-files';
import type { Followed } from './entries-of-clause';
import { joinClause } from './join-clause';
import { splitClause } from './split-clause';

/** Splits a clause of a draft or joins it with the next; tells of each entry that was bound to one of them what became of it. */
export function cutClauses(files: DraftFiles, { clause: id, at, kept }: ClauseCut): Followed {
  const document: Document = parseDocument(files['clauses.yaml'] ?? '');
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list))
    throw refused('clauses.yaml 不是有效的条款清单', 'clauses.yaml: no list of clauses');
  const clause = list.items.find((item) => isMap(item) && item.get('id') === id);
  if (!isMap(clause)) throw refused(`没有条款 ${id}`, `${id}: the draft has no such clause`);
  const cutting = { list, clause, text: textOf(files) };
  const done =
    at === undefined
      ? joinClause(files, { ...cutting, kept })
      : splitClause(files, { ...cutting, at, kept: kept ?? 'first' });
  return { ...done, files: { ...done.files, 'clauses.yaml': String(document) } };
}

function textOf(files: DraftFiles): string {
  const { text = 'text.txt' } = (parseDocument(files['document.yaml'] ?? '').toJS() ?? {}) as {
    text?: string;
  };
  return files[text] ?? '';
}
