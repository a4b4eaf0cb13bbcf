import { type Law, resolveProcedure } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { closeGreenChannel } from '../../cases/persistence/green-channel-tasks';
import type { HeldMonitoring } from '../../cases/persistence/hold-monitoring';
import type { LeadType } from '../../ground/domain/lead-words';
import { keepLead } from '../../leads/use-cases/keep-lead';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import type { WatchVisitRow } from '../persistence/watch-visits';

/** What a visit after release leads to: the household as it is held, the visit, and what the risk is about. */
interface Followed {
  readonly held: HeldMonitoring;
  readonly period: PeriodRow;
  readonly visit: WatchVisitRow;
  readonly leadType: LeadType;
}

/**
 * What follows a visit after the elimination: a risk leaves behind the short way as a task where the place has one, else a
 * lead with its clocks; a later visit without one ends what waited.
 */
export async function followWatchVisit(
  transaction: Statements,
  law: Law,
  { held, period, visit, leadType }: Followed,
): Promise<void> {
  const { householdId, divisionCode } = held;
  const { occurredOn, nextStep, finding } = visit;
  await closeTasks(transaction, { kind: 'WATCH_VISIT', subjectId: period.id }, occurredOn);
  if (nextStep === 'NONE') return closeGreenChannel(transaction, householdId, occurredOn);
  if (nextStep === 'GREEN_CHANNEL') return openGreenChannel(transaction, law, { held, period, visit });
  await keepLead(transaction, law, {
    ...{ householdId, personId: null, channel: 'DAILY_CHECK', leadType, foundOn: occurredOn },
    ...{ receivedOn: null, pushedBy: null, sector: null, note: finding },
    ...{ divisionCode, receivedBy: visit.account },
  });
}

// Of a visit recorded late nothing is left to do where the household is monitored again, or about to be.
async function openGreenChannel(
  transaction: Statements,
  { policies }: Law,
  { held, period, visit }: Omit<Followed, 'leadType'>,
): Promise<void> {
  const { householdId, divisionCode } = held;
  const { occurredOn: openedOn, clauseIds } = visit;
  const again = held.periods.some(({ identifiedOn }) => identifiedOn > openedOn);
  if (again || held.standing?.kind === 'RELABELLING') return;
  const at = { division: divisionCode, on: openedOn };
  const procedure = resolveProcedure(policies, { ...at, kind: 'RELABELLING' });
  const [first] = procedure?.steps.toSorted((one, other) => one.order - other.order) ?? [];
  const level = !first || first.level === 'household' ? ('village' as const) : first.level;
  const about = { kind: 'GREEN_CHANNEL' as const, householdId, subjectId: period.id, step: '', divisionCode };
  await openTasks(transaction, [{ ...about, level, openedOn, dueOn: null, clauseIds }]);
}
