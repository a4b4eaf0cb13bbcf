import type { Clause } from '../domain/clause';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/** Reports each quote that its document does not print; spaces, line ends and page breaks are left out of account. */
export function checkQuotes(folder: LoadedFolder, mistakes: Mistake[]): void {
  const text = withoutSpaces(folder.document.text);
  folder.clauses.forEach((clause, index) => {
    checkSpan(folder, clause, index, mistakes);
    if (text.includes(withoutSpaces(clause.quote))) return;
    const message = `${clause.id}: expected a quote that stands in the text of ${folder.document.id}`;
    reporter(folder.files.clauses, mistakes)([index, 'quote'], message);
  });
}

// A quote that says where it stands is those words, so that a later text cannot slip under it.
function checkSpan(
  { document, files }: LoadedFolder,
  { id, quote, start, end }: Clause,
  index: number,
  mistakes: Mistake[],
): void {
  if (start === undefined || end === undefined) return;
  const printed = document.text.slice(start, end);
  if (withoutSpaces(printed) === withoutSpaces(quote)) return;
  const message = `${id}: expected the span of its quote; from ${start} to ${end} the text prints “${short(printed)}”`;
  reporter(files.clauses, mistakes)([index, 'start'], message);
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
