import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/** Reports each quote that its document does not print; spaces, line ends and page breaks are left out of account. */
export function checkQuotes(folder: LoadedFolder, mistakes: Mistake[]): void {
  const text = withoutSpaces(folder.document.text);
  folder.clauses.forEach((clause, index) => {
    if (text.includes(withoutSpaces(clause.quote))) return;
    const message = `${clause.id}: expected a quote that stands in the text of ${folder.document.id}`;
    reporter(folder.files.clauses, mistakes)([index, 'quote'], message);
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
