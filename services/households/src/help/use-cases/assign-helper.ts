import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import { refuseDay } from '../domain/helper-days';
import { helperClauses, refuseHelper } from '../domain/helper-rule';
import { refusal } from '../domain/refusals';
import {
  endHelpers,
  type HelperRow,
  heldHelpers,
  helperInSight,
  insertHelper,
} from '../persistence/responsible-helper';
import { pairingConflict, refuseCaller } from './help-messages';

/** A helper as somebody assigns him, from `occurredOn` on. */
export interface ReportedHelper extends Reported {
  householdId: string;
  name: string;
  unit: string;
  post: string;
  civilServant: boolean;
  /** Why the one before leaves, where he hands over. */
  reason?: string | null;
}

/**
 * Assigns the responsible helper of a household that has none, or with `handsOver` replaces the one it has on the same
 * day, so that no gap is left; history keeps both.
 */
export async function assignHelper(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedHelper,
  handsOver: boolean,
): Promise<{ helper: HelperRow } | UserErrorValue> {
  const { name, unit, post, reason } = reported;
  return recordOnce<{ helper: HelperRow }, string>(
    context,
    {
      act: handsOver ? 'handOverHelper' : 'assignHelper',
      input: reported,
      may: refuseCaller,
      texts: { name, unit, post, reason },
    },
    (transaction, { account }) => write(transaction, policies, reported, { account, handsOver }),
    async (reader, id) => {
      const helper = await helperInSight(reader, id);
      return helper && { helper };
    },
  );
}

async function write(
  transaction: Statements,
  policies: PolicySet,
  reported: ReportedHelper,
  { account, handsOver }: { account: string; handsOver: boolean },
): Promise<Recorded<{ helper: HelperRow }, string> | UserErrorValue> {
  const { occurredOn: since, civilServant } = reported;
  const texts = { name: reported.name.trim(), unit: reported.unit.trim(), post: reported.post.trim() };
  const [empty] = Object.entries(texts).flatMap(([field, text]) => (text === '' ? field : []));
  if (empty !== undefined) return refused(refusal(empty, 'REQUIRED'));
  const [household] = await holdUnmerged(transaction, [reported.householdId]);
  if (!household) return NO_HOUSEHOLD;
  const helper = { ...texts, civilServant, since };
  const helpers = await heldHelpers(transaction, household.id);
  const current = helpers.filter(({ endedOn }) => endedOn === null).at(-1);
  const periods = await heldPeriods(transaction, household.id);
  const helped = {
    divisionCode: household.divisionCode,
    identifiedOn: openOn(periods, since)?.identifiedOn,
  };
  if (current && !handsOver) return pairingConflict(current, helperClauses(policies, helped, since));
  if (!current && handsOver) return refused(refusal('householdId', 'NO_HELPER'));
  const wrong = refuseHelper(policies, helped, helper) ?? refuseDay(helpers, since);
  if (wrong) return refused(wrong);
  if (current) {
    const end = { on: since, kind: 'HANDED_OVER' as const, reason: given(reported.reason) };
    await endHelpers(transaction, household.id, end, account);
  }
  const row = await insertHelper(transaction, household, helper, account);
  for (const { id } of periods) {
    await closeTasks(transaction, { kind: 'ASSIGN_HELPER', subjectId: id }, since);
  }
  return { answer: { helper: row }, reference: row.id };
}
