import type { UserErrorValue } from '@dixian/graph';
import { clauseHolds, type Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { cleanMeasure, type ReportedMeasure, refuseFamily, refuseMeasure } from '../domain/reported-measure';
import { insertMeasures, type MeasureRow, measureByKey } from '../persistence/measures';
import { personsEntered } from '../persistence/members-at-work';
import { planOfPeriod } from '../persistence/plans';
import { recordHelp } from './record-help';
import { openMeasureTasks } from './write-plan';

const GREEN_CHANNEL = 'AY-2025-3.3.4d';

/** A measure that is put in place before there is a plan. */
export interface ReportedAdvance extends Reported {
  householdId: string;
  measure: ReportedMeasure;
}

type Outcome = { measure: MeasureRow } | UserErrorValue;

/**
 * Puts a measure in place for a household that was labelled again, before it has a plan (提前落实帮扶措施,
 * AY-2025-3.3.4d); the plan takes it in once it is made. Elsewhere measures come with a plan.
 */
export async function recordAdvanceMeasure(
  { policies }: Law,
  context: RequestContext,
  reported: ReportedAdvance,
): Promise<Outcome> {
  const { householdId, occurredOn, measure } = reported;
  const wrong = refuseMeasure(measure, 'measure');
  if (wrong) return refused(wrong);
  return recordHelp(context, reported, {}, async (transaction, by): Promise<Outcome> => {
    const before = await measureByKey(transaction, by);
    if (before) return { measure: before };
    const [household] = await holdUnmerged(transaction, [householdId]);
    if (!household) return NO_HOUSEHOLD;
    const { divisionCode } = household;
    const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
    if (!period) return notMonitored([GREEN_CHANNEL]);
    const at = { division: divisionCode, on: occurredOn };
    if (period.basis !== 'RELABELLING' || !clauseHolds(policies, GREEN_CHANNEL, at)) {
      return refused(refusal('householdId', 'NO_GREEN_CHANNEL', [GREEN_CHANNEL]));
    }
    if (await planOfPeriod(transaction, period.id)) return refused(refusal('householdId', 'PLAN_EXISTS'));
    const family = refuseFamily(policies, at, measure, 'measure');
    if (family) return refused(family);
    const person = measure.personId ? [measure.personId] : [];
    const entered = await personsEntered(transaction, household.id, person);
    if (entered.size < person.length) return refused(refusal('measure.personId', 'NOT_A_MEMBER'));
    const place = { householdId: household.id, periodId: period.id, planId: null, divisionCode };
    const rows = await insertMeasures(transaction, { ...place, addedOn: occurredOn, ...by }, [
      cleanMeasure(measure),
    ]);
    await openMeasureTasks(transaction, rows);
    const [row] = rows;
    if (!row) throw new Error('help_measure gave no row');
    return { measure: row };
  });
}
