import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { isUserError, userError } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { type HeldMonitoring, holdMonitoring } from '../../cases/persistence/hold-monitoring';
import { notMonitored } from '../../cases/use-cases/case-messages';
import { closeVanishedCase } from '../../cases/use-cases/close-vanished-case';
import { given } from '../../ground/domain/free-text';
import { refusal } from '../../ground/domain/refusal';
import type { Reported } from '../../ground/domain/reported';
import type { VanishingCause } from '../../ground/domain/vanishing';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { ELIMINATION_WORDS } from '../../periods/domain/period-content';
import { endLabel } from '../../periods/persistence/label-records';
import { heldLabels } from '../../periods/persistence/labels';
import { endPeriod } from '../../periods/persistence/periods';
import { periodEnded } from '../../periods/use-cases/period-reactions';
import { isVacantAfter } from '../../register/persistence/nobody-left';
import type { MonitoringRules } from '../domain/monitoring-rules';
import {
  closeAllOf,
  findVanished,
  insertVanished,
  type VanishedRow,
} from '../persistence/vanished-households';
import { refuseTownship } from './refuse-caller';

/** That nobody of a household is left, as the county reports it. */
export interface ReportedVanishing extends Reported {
  readonly householdId: string;
  readonly cause: VanishingCause;
  readonly reason: string | null;
}

/** What was ended. */
export interface VanishingRecorded {
  readonly ending: VanishedRow;
}

/** Ends what goes on with a household of which nobody is left: its time of monitoring, its case, label and tasks. */
export function endVanished(
  rules: MonitoringRules,
  context: RequestContext,
  reported: ReportedVanishing,
): Promise<VanishingRecorded | UserErrorValue> {
  const { reason } = reported;
  return recordOnce<VanishingRecorded, string>(
    context,
    { act: 'endMonitoringOfVanishedHousehold', input: reported, may: refuseTownship, texts: { reason } },
    (transaction, by) => end(transaction, rules, reported, { ...by, today: context.clock.today() }),
    async (reader, id) => {
      const ending = await findVanished(reader, id);
      return ending && { ending };
    },
  );
}

async function end(
  transaction: Statements,
  rules: MonitoringRules,
  reported: ReportedVanishing,
  by: RecordedBy & { readonly today: PlainDate },
): Promise<Recorded<VanishingRecorded, string> | UserErrorValue> {
  const { householdId, cause, occurredOn } = reported;
  const held = await holdMonitoring(transaction, householdId);
  if (!held) return NO_HOUSEHOLD;
  if (!(await isVacantAfter(transaction, householdId, occurredOn))) return MEMBERS_REMAIN;
  const { divisionCode, standing } = held;
  const reason = given(reported.reason);
  if (standing) {
    const ending = { occurredOn, evidence: { cause, reason }, level: 'county' } as const;
    const closed = await closeVanishedCase(transaction, rules, standing, ending, by);
    if (isUserError(closed)) return closed;
  }
  const period = await endOpenPeriod(transaction, held, reported, by);
  if (isUserError(period)) return period;
  if (!period && !standing) return notMonitored();
  const leadIds = await closeAllOf(transaction, householdId, occurredOn);
  await publish(transaction, {
    type: 'household-vanished',
    divisionCode,
    payload: { householdId, divisionCode, endedOn: occurredOn, leadIds },
  });
  const ended = { periodId: period?.id ?? null, caseId: standing?.id ?? null };
  const row = { householdId, divisionCode, cause, occurredOn, reason, ...ended };
  const ending = await insertVanished(transaction, row, by);
  return { answer: { ending }, reference: ending.id };
}

// The risk has gone of itself (自然消除): nobody was helped out of it.
async function endOpenPeriod(
  transaction: Statements,
  { householdId, periods }: HeldMonitoring,
  { occurredOn, reason }: ReportedVanishing,
  by: RecordedBy,
): Promise<{ id: string } | undefined | UserErrorValue> {
  const open = periods.find(({ eliminatedOn }) => eliminatedOn === null);
  if (!open) return undefined;
  if (occurredOn < open.identifiedOn) {
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], open.identifiedOn));
  }
  for (const { id, labelledOn, removedOn } of await heldLabels(transaction, householdId)) {
    if (removedOn !== null) continue;
    const day = labelledOn > occurredOn ? labelledOn : occurredOn;
    await endLabel(transaction, id, { removedOn: day, reason: given(reason) ?? '整户消亡' }, by);
  }
  const ended = {
    eliminatedOn: occurredOn,
    eliminationMode: ELIMINATION_WORDS.NATURAL,
    eliminationCaseId: null,
  };
  await endPeriod(transaction, open.id, ended);
  await periodEnded.tell(transaction, open.id, occurredOn);
  return open;
}

const MEMBERS_REMAIN = userError(
  'MembersRemain',
  'MEMBERS_REMAIN',
  {
    zh: '该户在这一天还有成员，不能按“整户消亡”办结；请先登记成员减少，或核对日期。',
    en: 'Somebody still belongs to the household on that day. Please record who has left first, or check the day.',
  },
  {},
);
