import type { YAMLMap } from 'yaml';
import { spansOf } from '../grading/quote-span';
import { CutRefused } from './clause-cut';
import { kindOfClause } from './kind-of-clause';
import type { Span } from './sentence';
import { shortened } from './shortened';

/** Where a clause stands in the text. Throws CutRefused where its words are not the text as it is, or stand there twice. */
export function spanOf(clause: YAMLMap, text: string): Span {
  const { id, ...said } = clause.toJSON() as { id: string; quote: string; start?: number; end?: number };
  const [span, other] = spansOf(said, text);
  if (span && !other && text.slice(span.start, span.end) === said.quote) return span;
  throw refused(
    `${id} 的摘录与正文不完全一致，或在正文中不止一处，请先核对`,
    `${id}: its quote is not the text as it stands, or stands in several places; mend that first`,
  );
}

/** Where a clause begins, be its words in several places. */
export function beginOf(clause: YAMLMap, text: string): number | undefined {
  return spansOf(clause.toJSON() as { quote: string; start?: number; end?: number }, text)[0]?.start;
}

/** Gives a clause other words. What was said of it by hand stays; what followed from its words follows from the new ones. */
export function reword(clause: YAMLMap, text: string, { start, end }: Span): void {
  const before = String(clause.get('quote'));
  const quote = text.slice(start, end);
  if (clause.get('summary') === shortened(before)) clause.set('summary', shortened(quote));
  if (clause.get('kind') === kindOfClause(before)) clause.set('kind', kindOfClause(quote));
  for (const [field, value] of Object.entries({ quote, start, end })) clause.set(field, value);
}

/** Nobody has decided on a clause. */
export function leaveOpen(clause: YAMLMap): void {
  clause.set('status', 'open');
  clause.set('kind', kindOfClause(String(clause.get('quote'))));
  for (const field of ['reason', 'service', 'alsoServices']) clause.delete(field);
}

/** A clause is decided on as another one is. */
export function decideAs(clause: YAMLMap, other: YAMLMap): void {
  for (const field of ['status', 'kind', 'reason', 'service', 'alsoServices']) {
    if (other.has(field)) clause.set(field, other.get(field, true));
    else clause.delete(field);
  }
}

export function refused(zh: string, en: string): CutRefused {
  return new CutRefused({ zh, en });
}
