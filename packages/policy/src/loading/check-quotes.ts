import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';

/** Reports each quote that its document does not print; spaces, line ends and page breaks are left out of account. */
export function checkQuotes(folder: LoadedFolder, mistakes: Mistake[]): void {
  const text = withoutSpaces(folder.document.text);
  folder.clauses.forEach((clause, index) => {
    if (text.includes(withoutSpaces(clause.quote))) return;
    const { file, lineOf } = folder.files.clauses;
    const message = `${clause.id}: expected a quote that stands in the text of ${folder.document.id}`;
    mistakes.push({ file, line: lineOf([index, 'quote']), message });
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
