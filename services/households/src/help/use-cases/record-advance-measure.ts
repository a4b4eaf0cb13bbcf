import type { UserErrorValue } from '@dixian/graph';
import { type Law, type PolicySet, ruleInForce } from '@dixian/policy';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { notMonitored } from '../../cases/use-cases/case-messages';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { refusal } from '../domain/refusals';
import { cleanMeasure, type ReportedMeasure, refuseFamily, refuseMeasure } from '../domain/reported-measure';
import { insertMeasures, type MeasureRow, measureInSight } from '../persistence/measures';
import { personsEntered } from '../persistence/members-at-work';
import { planOfPeriod } from '../persistence/plans';
import { enteredMeasures } from './entered-measures';
import { refuseCaller } from './help-messages';
import { openMeasureTasks } from './write-plan';

/** A measure that is put in place before there is a plan. */
export interface ReportedAdvance extends Reported {
  householdId: string;
  measure: ReportedMeasure;
}

/**
 * Puts a measure in place for a household that was labelled again, before it has a plan (提前落实帮扶措施), where a rule of
 * its place says so; the plan takes it in once it is made. Elsewhere measures come with a plan.
 */
export function recordAdvanceMeasure(
  { policies }: Law,
  context: RequestContext,
  reported: ReportedAdvance,
): Promise<{ measure: MeasureRow } | UserErrorValue> {
  const entered = enteredMeasures([reported.measure], () => 'measure');
  return recordOnce<{ measure: MeasureRow }, string>(
    context,
    { act: 'recordAdvanceMeasure', input: reported, may: refuseCaller, ...entered },
    (transaction, { account }) => record(transaction, policies, reported, account),
    async (reader, id) => {
      const measure = await measureInSight(reader, id);
      return measure && { measure };
    },
  );
}

async function record(
  transaction: Statements,
  policies: PolicySet,
  { householdId, occurredOn, measure }: ReportedAdvance,
  account: string,
): Promise<Recorded<{ measure: MeasureRow }, string> | UserErrorValue> {
  const wrong = refuseMeasure(measure, 'measure');
  if (wrong) return refused(wrong);
  const [household] = await holdUnmerged(transaction, [householdId]);
  if (!household) return NO_HOUSEHOLD;
  const { divisionCode } = household;
  const at = { division: divisionCode, on: occurredOn };
  const ahead = ruleInForce(policies, 'measures-ahead-of-plan', at);
  const clauseIds = ahead ? [ahead.clause] : [];
  const period = openOn(await heldPeriods(transaction, household.id), occurredOn);
  if (!period) return notMonitored(clauseIds);
  if (period.basis !== 'RELABELLING' || !ahead) {
    return refused(refusal('householdId', 'NO_GREEN_CHANNEL', clauseIds));
  }
  if (await planOfPeriod(transaction, period.id)) return refused(refusal('householdId', 'PLAN_EXISTS'));
  const family = refuseFamily(policies, at, measure, 'measure');
  if (family) return refused(family);
  const person = measure.personId ? [measure.personId] : [];
  const entered = await personsEntered(transaction, household.id, person);
  if (entered.size < person.length) return refused(refusal('measure.personId', 'NOT_A_MEMBER'));
  const place = { householdId: household.id, periodId: period.id, planId: null, divisionCode };
  const rows = await insertMeasures(transaction, { ...place, addedOn: occurredOn, account }, [
    cleanMeasure(measure),
  ]);
  await openMeasureTasks(transaction, rows);
  const [row] = rows;
  if (!row) throw new Error('help_measure gave no row');
  return { answer: { measure: row }, reference: row.id };
}
