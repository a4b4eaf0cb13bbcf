import type { PolicySet } from '../domain/policy-set';
import { mistakeSaid } from '../loading/mistake-said';
import type { Mistake } from '../loading/policy-error';
import type { LoadedFolder } from '../loading/read-folder';
import { warnOfDays } from './days';
import { finder, type PolicyFinding } from './finding';
import { type TextCoverage, textCoverage } from './text-coverage';
import { warnUnkept } from './unkept';
import { warnUnlikeQuotes } from './unlike-quote';

/** What the validation says of one folder. */
export interface GradedFolder {
  readonly findings: readonly PolicyFinding[];
  /** How much of the text is bound; null where the folder could not be read, or is a supplement. */
  readonly coverage: TextCoverage | null;
}

/** Everything to be said of a folder, errors first: what keeps it out, what to look at, what is not kept. */
export function gradeFolder(
  folder: LoadedFolder | undefined,
  mistakes: readonly Mistake[],
  policies: PolicySet,
): GradedFolder {
  const findings: PolicyFinding[] = mistakes.map(({ message, ...mistake }) => ({
    ...mistake,
    ...{ grade: 'error', code: 'WRONG', said: mistakeSaid(message) },
  }));
  if (!folder) return { findings, coverage: null };
  const coverage = textCoverage(folder);
  warnUnkept(folder, findings);
  warnUnlikeQuotes(folder, findings);
  warnOfDays(folder, policies, findings);
  warnOfText(folder, coverage, findings);
  listUnkeptClauses(folder, findings);
  return { findings, coverage };
}

function warnOfText(
  { files }: LoadedFolder,
  { percent, openSentences }: TextCoverage,
  findings: PolicyFinding[],
): void {
  if (openSentences.length === 0) return;
  const named = openSentences.slice(0, 5).map(({ number, quote }) => `${number} ${short(quote)}`);
  const more = openSentences.length > named.length ? ' …' : '';
  const said = {
    zh: `正文落实 ${percent}%；${openSentences.length} 句尚未处理：${named.join('；')}${more}`,
    en: `${percent} % of the text is bound or marked; ${openSentences.length} sentences are not: ${named.join('; ')}${more}`,
  };
  finder(files.clauses, findings)({ path: [], code: 'TEXT_NOT_BOUND', said });
}

function listUnkeptClauses({ clauses, files }: LoadedFolder, findings: PolicyFinding[]): void {
  clauses.forEach(({ id, quote, status, claimed, isOpen, reason, service }, index) => {
    if (isOpen) return;
    const find = finder(files.clauses, findings);
    const path = [index, 'status'];
    if (claimed !== undefined) {
      const said = {
        zh: `${id} 标为“程序强制”，但没有规则、时限或步骤落实它：${short(quote)}`,
        en: `${id}: said to be ${claimed}, and no rule, limit or step bears it out: ${short(quote)}`,
      };
      find({ path, code: 'NO_KEEPER', said, clause: id });
    } else if (status === 'not-kept' || status === 'planned') {
      const why = reason ?? (status === 'planned' ? service : undefined);
      const said = {
        zh: `${id} 不执行：${short(quote)}${why ? `（${why}）` : ''}`,
        en: `${id}: not kept: ${short(quote)}${why ? ` (${why})` : ''}`,
      };
      find({ path, grade: 'not-kept', code: 'NOT_KEPT', said, clause: id });
    }
  });
}

function short(quote: string): string {
  const words = quote.replace(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
