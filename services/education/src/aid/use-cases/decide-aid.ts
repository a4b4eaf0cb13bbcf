import { alreadyPaid } from '@dixian/department';
import { invalidInput, isEntityId, notFound, type UserErrorValue } from '@dixian/graph';
import { parseYuan } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { before, termNotSet } from '../../ground/refusals';
import { tasks } from '../../ground/tasks';
import { type OfPupil, recordOfPupil } from '../../ground/use-cases/record-of-pupil';
import { type AidRow, aidById } from '../persistence/aid';
import { factsIn } from '../persistence/aid-facts';
import { openTermTasks } from '../persistence/open-term-tasks';
import { studentAid } from '../tables';
import { type AidDecision, decideAidOf } from './decide-aid-of';

/** A decision on an application; `reason` where a person grants what policy refers to one. */
export interface DecidingAid extends OfPupil {
  readonly aidId: string;
  readonly amount?: string | bigint | null;
  readonly reason?: string | null;
}

/** Decides an application by policy and keeps the decision as it was; what policy refers to a person is granted with a reason. */
export function decideAid(
  context: RequestContext,
  set: PolicySet,
  input: DecidingAid,
): Promise<AidRow | UserErrorValue> {
  const { reason, occurredOn } = input;
  return recordOfPupil<AidRow>(
    context,
    {
      act: 'decideAid',
      offices: ['county'],
      texts: { reason },
      async write(transaction) {
        const held = isEntityId(input.aidId) && (await aidById(transaction, input.aidId, 'FOR UPDATE'));
        if (!held || held.personId === null || held.householdId === null) return NO_AID;
        if (held.paidOn !== null) return alreadyPaid(held.paidOn);
        if (held.appliedOn !== null && occurredOn < held.appliedOn)
          return before('occurredOn', held.appliedOn);
        const { personId, householdId } = held;
        const asked = { ...held, personId, householdId, on: occurredOn, grantedOn: null };
        const decision = await decideAidOf(factsIn(transaction), set, asked);
        const isOpen = decision.reasons.some(({ code }) => code === 'TERM_NOT_SET');
        if (isOpen && reason?.trim()) return termNotSet(held);
        const given = amountOf(input.amount);
        if (given === 'WRONG') return AMOUNT_WRONG;
        const outcome = decision.outcome === 'REFERRED' && reason?.trim() ? 'GRANTED' : decision.outcome;
        await transaction.update(
          studentAid,
          { id: held.id },
          {
            outcome,
            decision: kept(decision, reason),
            decidedOn: occurredOn,
            amount: outcome === 'GRANTED' ? (given ?? decision.amount) : null,
          },
        );
        const row = await aidById(transaction, held.id);
        if (!row) throw new Error('The aid is gone.');
        await follow(transaction, { ...row, householdId }, { outcome, decision, on: occurredOn });
        const { division } = context.scope;
        if (division.length <= 6) await openTermTasks(transaction, held.divisionCode.slice(0, 6), occurredOn);
        return row;
      },
      again: (reader, id) => aidById(reader, id),
    },
    input,
  );
}

// As JSON: amounts are text there.
function kept({ outcome, reasons, toChange, flags }: AidDecision, reason: string | null | undefined): object {
  return { outcome, reasons, toChange, flags, ...(reason?.trim() && { grantedBecause: reason.trim() }) };
}

function amountOf(amount: DecidingAid['amount']): bigint | null | 'WRONG' {
  if (amount === null || amount === undefined) return null;
  const fen = typeof amount === 'bigint' ? amount : parseYuan(amount);
  return fen === undefined || fen <= 0n ? 'WRONG' : fen;
}

async function follow(
  transaction: Statements,
  { id, householdId, personId, divisionCode, item, inKind, amount }: AidRow & { householdId: string },
  { outcome, decision, on }: { outcome: string; decision: AidDecision; on: OfPupil['occurredOn'] },
): Promise<void> {
  const task = { subjectId: id, householdId, personId, divisionCode, openedOn: on };
  const isOwed = outcome === 'GRANTED' && !inKind;
  if (isOwed && amount === null) await tasks.open(transaction, 'SET_AID_AMOUNT', [task]);
  else await tasks.close(transaction, 'SET_AID_AMOUNT', { subjectId: id }, on);
  if (isOwed) await tasks.open(transaction, 'PAY_EDUCATION_AID', [task]);
  else await tasks.close(transaction, 'PAY_EDUCATION_AID', { subjectId: id }, on);
  const open = decision.reasons.filter(({ holds }) => !holds);
  // What is refused for being released alone may be carried on through the safety net.
  if (outcome !== 'REFUSED' || open.length !== 1 || open[0]?.code !== 'MONITORED_ONLY') return;
  const refusal = {
    refusalId: id,
    householdId,
    divisionCode,
    right: item,
    department: '教育',
    refusedOn: on,
  };
  await publish(transaction, {
    type: 'measure-refused',
    divisionCode: divisionCode.slice(0, 6),
    payload: { refusals: [refusal] },
  });
}

export const NO_AID = notFound('aidId', {
  zh: '您的辖区内没有这一项资助，或者学生还没有对上农户。',
  en: 'There is no such aid in your division, or its pupil is not matched to a household yet.',
});
const AMOUNT_WRONG = invalidInput('amount', 'NOT_POSITIVE', {
  zh: '金额应大于零，两位小数。',
  en: 'The amount must be above zero, with two decimals.',
});
