import { type Caller, canActFor, type Sector } from '@dixian/access';
import { FACT_DAYS } from '@dixian/calendar';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { type KeyedInput, type Recorded, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { clausesOfRule } from '../../ground/domain/clauses-of-rule';
import { isRefusal, refusal } from '../../ground/domain/refusal';
import { nobodyLeft } from '../../ground/use-cases/nobody-left';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdHousehold } from '../../register/persistence/hold-household';
import { isVacantFrom, splitDayOf } from '../../register/persistence/nobody-left';
import { decideReceipt, isOwnPush, type ReportedLead } from '../domain/receive-lead';
import { refusal as ownRefusal } from '../domain/refusals';
import { findLead, isEntered } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { keepLead } from './keep-lead';

/** Records a lead, opens its clocks by event and gives it. */
export function receiveLead(
  law: Law,
  context: RequestContext,
  reported: ReportedLead & KeyedInput,
): Promise<{ lead: LeadRow } | UserErrorValue> {
  const { note, pushedBy, receivedOn } = reported;
  return recordOnce<{ lead: LeadRow }, string>(
    context,
    {
      act: 'receiveLead',
      input: reported,
      may: (caller) => refuseReporter(caller, reported),
      texts: { note, pushedBy },
      days: { receivedOn: { day: receivedOn, bounds: FACT_DAYS } },
    },
    (transaction, { account }) =>
      record(transaction, law, reported, { account, ownSector: departmentOf(context.caller) }),
    async (reader, leadId) => {
      const lead = await findLead(reader, leadId);
      return lead && { lead };
    },
  );
}

async function record(
  transaction: Statements,
  law: Law,
  reported: ReportedLead,
  { account: receivedBy, ownSector }: { account: string; ownSector: Sector | undefined },
): Promise<Recorded<{ lead: LeadRow }, string> | UserErrorValue> {
  const { householdId, personId, occurredOn: on } = reported;
  const division = await holdHousehold(transaction, householdId);
  if (division === undefined) return NO_HOUSEHOLD;
  if (await isVacantFrom(transaction, householdId, on)) return nobodyLeft();
  const began = await splitDayOf(transaction, householdId);
  if (began !== null && on < began) return refused(ownRefusal('occurredOn', 'BEFORE_HOUSEHOLD', [], began));
  const decided = decideReceipt(reported, {
    ownSector,
    typeClauses: clausesOfRule(law.policies, 'lead-type-told', { division, on }),
    receiptClauses: clausesOfRule(law.policies, 'lead-forwarded-village', { division, on }),
  });
  if (isRefusal(decided)) return refused(decided);
  if (personId && !(await isEntered(transaction, personId, householdId))) {
    return refused(refusal('personId', 'NOT_A_MEMBER'));
  }
  const lead = await keepLead(transaction, law, { ...decided, divisionCode: division, receivedBy });
  return { answer: { lead }, reference: lead.id };
}

function refuseReporter(caller: Caller, reported: ReportedLead): UserErrorValue | undefined {
  const ownSector = departmentOf(caller);
  if (ownSector && !isOwnPush(reported, ownSector)) return NOT_OWN_PUSH;
  if (canActFor(caller, 'receive-lead')) return undefined;
  return ownSector ? NOT_OWN_PUSH : NOT_PERMITTED;
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
