import { parsePlainDate } from '@dixian/calendar';
import type { PolicyDocument } from '../domain/policy-document';
import { type Move, moveDays } from './move-days';

type Document = Pick<PolicyDocument, 'id' | 'clausePrefix' | 'effective'>;

/**
 * A text about a document as it would be about its successor: ids of clauses and document are the successor's, days and years
 * move. Clauses of other documents stay.
 */
export function movedText(old: Document, successor: Document): (text: string) => string {
  const move = moveDays(old.effective, successor.effective);
  return (text) =>
    text
      .split(old.id)
      .map((part) =>
        part
          .split(`${old.clausePrefix}-`)
          .map((words) => movedWords(words, move))
          .join(`${successor.clausePrefix}-`),
      )
      .join(successor.id);
}

function movedWords(words: string, { day, years }: Move): string {
  return words.replace(
    /(?<![\d.])(\d{4}-\d{2}-\d{2})(?!\d)|(?<![\d.]|[A-Z]-)(20\d{2})(?![\d.])/g,
    (found, date: string | undefined, year: string | undefined) => {
      const parsed = date === undefined ? undefined : parsePlainDate(date);
      if (parsed) return day(parsed);
      return year === undefined || years === undefined ? found : String(Number(year) + years);
    },
  );
}
