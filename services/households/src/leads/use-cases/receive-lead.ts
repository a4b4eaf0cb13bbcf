import { type Caller, canActFor, type Sector } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext, Statements } from '@dixian/service';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { decideReceipt, isOwnPush, type NewLead, type ReportedLead } from '../domain/receive-lead';
import { isEntered, leadByKey } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { keepLead } from './keep-lead';

type Outcome = { lead: LeadRow } | UserErrorValue;

/** Records a lead, opens its clocks by event and gives it; the same key again gives the first lead. PA-2025-1.2a. */
export async function receiveLead(
  law: Law,
  context: RequestContext,
  reported: ReportedLead,
): Promise<Outcome> {
  const { caller, clock, db, scope } = context;
  const ownSector = departmentOf(caller);
  if (!canActFor(caller, 'receive-lead') || (ownSector && !isOwnPush(reported, ownSector))) {
    return ownSector ? NOT_OWN_PUSH : NOT_PERMITTED;
  }
  const lead = decideReceipt(reported, { today: clock.today(), ownSector });
  if (isRefusal(lead)) return refused(lead);
  const outcome = await db.write(scope, (transaction) =>
    record(transaction, law, lead, { account: caller.id, key: reported.idempotencyKey }),
  );
  context.published();
  return outcome;
}

async function record(
  transaction: Statements,
  law: Law,
  lead: NewLead,
  by: { account: string; key: string },
): Promise<Outcome> {
  const known = await leadByKey(transaction, 'received', by);
  if (known) return { lead: known };
  const divisionCode = await holdHousehold(transaction, lead.householdId);
  if (divisionCode === undefined) return NO_HOUSEHOLD;
  if (lead.personId !== null && !(await isEntered(transaction, lead.personId, lead.householdId))) {
    return refused(refusal('personId', 'NOT_A_MEMBER'));
  }
  return { lead: await keepLead(transaction, law, { ...lead, divisionCode, ...by }) };
}

// The rural office leads the work and reports for everybody; other departments speak for themselves.
function departmentOf({ role, sector }: Caller): Sector | undefined {
  return role === 'department' && sector !== 'rural' ? sector : undefined;
}

const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能录入风险线索，请由村、乡镇、县级或部门人员录入。',
  en: 'Your role may not record leads; village, township, county or department staff may.',
});
const NOT_OWN_PUSH = notPermitted({
  zh: '部门只能以“部门推送”报送本部门的线索，其他线索请交由当地录入。',
  en: 'A department reports only leads that it pushes itself; others are recorded by the place.',
});
