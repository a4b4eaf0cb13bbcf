import { type Complete, forKnowing } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import type {
  EliminationMode,
  MonitoringPeriodEntryResolvers,
  MonitoringPeriodResolvers,
  StatedEliminationResolvers,
} from '../../ground/generated';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { entriesOf } from '../../periods/persistence/period-entries';
import { periodById } from '../../periods/persistence/periods';
import { statedOf } from '../../periods/persistence/stated-eliminations';
import { householdOrFormer } from '../../register/persistence/households';
import { requestsOf } from '../persistence/elimination-requests';
import { registeredPoorOf } from '../persistence/registered-poor';
import { triagesOf } from '../persistence/triages';
import { visitsOf } from '../persistence/watch-visits';

// The database keeps the ledger's words.
const MODES: ReadonlyMap<string | null, EliminationMode> = new Map([
  ['帮扶消除', 'ASSISTED'],
  ['自然消除', 'NATURAL'],
]);

const eliminationMode = ({ eliminationMode: word }: { eliminationMode: string | null }) => MODES.get(word);

/** Fields of MonitoringPeriod that are not columns. */
export const MonitoringPeriod: Complete<MonitoringPeriodResolvers> = {
  __resolveReference: ({ id }, context) => periodById(context, id),
  household: ({ householdId }, _args, context) => householdOrFormer(context, householdId),
  risks: forKnowing('RISKS', ({ risks }) => risks),
  eliminationMode,
  case: forTakingPart(({ caseId }, _args, context) => (caseId === null ? null : caseById(context, caseId))),
  eliminationCase: forTakingPart(({ eliminationCaseId }, _args, context) =>
    eliminationCaseId === null ? null : caseById(context, eliminationCaseId),
  ),
  history: forTakingPart(({ id }, _args, context) => entriesOf(context, id)),
  triages: forTakingPart(({ id }, _args, context) => triagesOf(context, id)),
  eliminationRequests: forTakingPart(({ id }, _args, context) => requestsOf(context, id)),
  watchVisits: forTakingPart(({ id }, _args, context) => visitsOf(context, id)),
  statedEliminations: forTakingPart(({ id }, _args, context) => statedOf(context, id)),
  registeredPoor: forTakingPart(({ id }, _args, context) => registeredPoorOf(context, id)),
};

/** Fields of MonitoringPeriodEntry that are not columns. */
export const MonitoringPeriodEntry: Complete<MonitoringPeriodEntryResolvers> = { eliminationMode };

/** Fields of StatedElimination likewise. */
export const StatedElimination: Complete<StatedEliminationResolvers> = { eliminationMode };
