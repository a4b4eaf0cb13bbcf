import type { PageArguments } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { LedgerImport } from '../ledger-import';
import { listChanges } from './list-changes';
import type { listFindings } from './list-findings';
import { listObstacles } from './list-obstacles';
import { listWaiting } from './list-waiting';
import { reportFields } from './report-fields';
import type { ReportRow } from './report-row';

type Listing<Result> = (report: ReportRow, args: PageArguments, context: RequestContext) => Result;

/** Resolvers of a report. */
export type ReportFields = typeof reportFields & {
  findings: typeof listFindings;
  changes: Listing<ReturnType<typeof listChanges>>;
  obstacles: Listing<ReturnType<typeof listObstacles>>;
  waitingRows: Listing<ReturnType<typeof listWaiting>>;
};

/** Resolvers of a report that ask the tables of its ledger. */
export function reportResolvers(ledgers: readonly LedgerImport<unknown>[]): Omit<ReportFields, 'findings'> {
  const tablesOf = ({ ledger }: ReportRow) =>
    ledgers.find(({ definition }) => definition.id === ledger)?.tables ?? [];
  return {
    ...reportFields,
    changes: (report, args, context) => listChanges(tablesOf(report), report, args, context),
    obstacles: (report, args, context) => listObstacles(tablesOf(report), report, args, context),
    waitingRows: (report, args, context) => listWaiting(tablesOf(report), report, args, context),
  };
}
