import type { RequestContext } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import { entriesOf } from '../../periods/persistence/period-entries';
import { type PeriodRow, periodById } from '../../periods/persistence/periods';
import { householdById } from '../../register/persistence/households';
import { requestsOf } from '../persistence/elimination-requests';
import { registeredPoorOf } from '../persistence/registered-poor';
import { triagesOf } from '../persistence/triages';
import { visitsOf } from '../persistence/watch-visits';

const MODES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ELIMINATION_WORDS).map(([name, word]) => [word, name]),
);

// The database keeps the ledger's words.
const eliminationMode = ({ eliminationMode: word }: { eliminationMode: string | null }) =>
  word === null ? null : (MODES[word] ?? null);

/** Fields of MonitoringPeriod that are not columns. */
export const MonitoringPeriod = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) =>
    takesPartIn(context) ? periodById(context, id) : null,
  household: ({ householdId }: PeriodRow, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
  eliminationMode,
  case: ({ caseId }: PeriodRow, _args: unknown, context: RequestContext) =>
    caseId === null ? null : caseById(context, caseId),
  eliminationCase: ({ eliminationCaseId }: PeriodRow, _args: unknown, context: RequestContext) =>
    eliminationCaseId === null ? null : caseById(context, eliminationCaseId),
  history: ({ id }: PeriodRow, _args: unknown, context: RequestContext) => entriesOf(context, id),
  triages: ({ id }: PeriodRow, _args: unknown, context: RequestContext) => triagesOf(context, id),
  eliminationRequests: ({ id }: PeriodRow, _args: unknown, context: RequestContext) =>
    requestsOf(context, id),
  watchVisits: ({ id }: PeriodRow, _args: unknown, context: RequestContext) => visitsOf(context, id),
  registeredPoor: ({ id }: PeriodRow, _args: unknown, context: RequestContext) =>
    registeredPoorOf(context, id),
};

/** Fields of MonitoringPeriodEntry that are not columns. */
export const MonitoringPeriodEntry = { eliminationMode };
