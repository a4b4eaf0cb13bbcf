import type { UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import type { ByKey } from '../../ground/persistence/recorder';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { heldPeriods, openOn } from '../../periods/persistence/periods';
import { type HeldHousehold, holdUnmerged } from '../../register/persistence/hold-household';
import { closeTasks } from '../../tasks/persistence/tasks';
import { helperClauses, refuseHelper } from '../domain/helper-rule';
import { refusal } from '../domain/refusals';
import {
  endHelpers,
  type HelperRow,
  heldHelpers,
  helperByKey,
  insertHelper,
  type NewHelper,
} from '../persistence/responsible-helper';
import { pairingConflict } from './help-messages';
import { recordHelp } from './record-help';

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

type Outcome = { helper: HelperRow } | UserErrorValue;

/**
 * Assigns the responsible helper of a household that has none (JY-2025-1.1i, 3.9a), or with `handsOver` replaces the one
 * it has on the same day, so that no gap is left (AY-2025-3.4a); history keeps both.
 */
export async function assignHelper(
  policies: PolicySet,
  context: RequestContext,
  reported: ReportedHelper,
  handsOver: boolean,
): Promise<Outcome> {
  const { name, unit, post, reason, occurredOn } = reported;
  for (const [field, text] of Object.entries({ name, unit, post })) {
    if (!given(text)) return refused(refusal(field, 'REQUIRED'));
  }
  return recordHelp(context, reported, { name, unit, post, reason }, async (transaction, by) => {
    const before = await helperByKey(transaction, by);
    if (before) return { helper: before };
    const [household] = await holdUnmerged(transaction, [reported.householdId]);
    if (!household) return NO_HOUSEHOLD;
    const helper = {
      name: name.trim(),
      unit: unit.trim(),
      post: post.trim(),
      civilServant: reported.civilServant,
      since: occurredOn,
    };
    return write(transaction, policies, household, helper, { by, handsOver, reason: given(reason) });
  });
}

async function write(
  transaction: Statements,
  policies: PolicySet,
  household: HeldHousehold,
  helper: NewHelper,
  { by, handsOver, reason }: { by: ByKey; handsOver: boolean; reason: string | null },
): Promise<Outcome> {
  const { since } = helper;
  const helpers = await heldHelpers(transaction, household.id);
  const standing = helpers.filter(({ endedOn }) => endedOn === null);
  const periods = await heldPeriods(transaction, household.id);
  const period = openOn(periods, since);
  const helped = { divisionCode: household.divisionCode, identifiedOn: period?.identifiedOn };
  const current = standing.at(-1);
  if (current && !handsOver) return pairingConflict(current, helperClauses(policies, helped, since));
  if (!current && handsOver) return refused(refusal('householdId', 'NO_HELPER'));
  const wrong = refuseHelper(policies, helped, helper);
  if (wrong) return refused(wrong);
  const last = helpers
    .map((one) => one.endedOn ?? one.since)
    .toSorted()
    .at(-1);
  if (last !== undefined && since < last)
    return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], last));
  if (current) await endHelpers(transaction, household.id, { on: since, kind: 'HANDED_OVER', reason }, by);
  const row = await insertHelper(transaction, household, helper, by);
  for (const { id } of periods) {
    await closeTasks(transaction, { kind: 'ASSIGN_HELPER', subjectId: id }, since);
  }
  return { helper: row };
}
