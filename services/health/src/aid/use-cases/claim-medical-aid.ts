import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { decisionRefused, reasonRequired } from '@dixian/department';
import { invalidInput, isEntityId, isUserError, notFound } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { refusedOnlyForRelease } from '../../ground/domain/standing';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { heldPerson } from '../../ground/persistence/people';
import { noteRefusedRight } from '../../ground/persistence/refuse-right';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type Entered, record } from '../../ground/use-cases/record';
import { medicalAid } from '../domain/medical-aid';
import { CLAIM_FILES } from '../persistence/filed';
import { medicalAidClaim } from '../tables';

/** A bill that medical aid is claimed for. */
export interface ClaimInput extends Entered, WithFiles {
  readonly householdId: string;
  readonly personId: string;
  readonly billedOn: PlainDate;
  readonly bill: Fen;
  readonly admittedOn?: PlainDate | null;
}

/** Claims aid for a bill and decides at once by the law of its day; a refused claim stays with its decision. */
export function claimMedicalAid(policies: PolicySet, context: RequestContext, input: ClaimInput) {
  return record(
    context,
    { act: 'claimMedicalAid', along: CLAIM_FILES.of(input) },
    input,
    async (transaction) => {
      const { billedOn, bill, admittedOn = null, occurredOn } = input;
      if (bill <= 0n) return invalidInput('bill', 'NOT_POSITIVE', NOT_POSITIVE);
      if (billedOn > occurredOn) return invalidInput('billedOn', 'DATE_IN_FUTURE', NOT_YET);
      const person = await heldPerson(transaction, input);
      if (isUserError(person)) return person;
      const { household } = person;
      const standing = monitoringOn(await standings.held(transaction, household.id), billedOn);
      const facts = { division: household.divisionCode, on: billedOn, bill, admittedOn, standing };
      const { amount, ...decision } = medicalAid(policies, facts);
      const row = await transaction.insert(
        medicalAidClaim,
        {
          householdCode: household.code,
          certificateIndex: person.certificateIndex,
          householdId: household.id,
          personId: person.id,
          divisionCode: household.divisionCode,
          billedOn,
          bill,
          admittedOn,
          aid: amount,
          outcome: decision.outcome,
          decision,
          reason: null,
          decidedOn: decision.outcome === 'REFERRED' ? null : occurredOn,
          paidOn: null,
          fundSource: null,
          fundLevel: null,
          occurrence: await nextPlace(transaction, household.divisionCode, [
            person.certificateIndex,
            billedOn,
            String(bill),
          ]),
          source: DEPARTMENT_ENTRY,
        },
        ['id'],
      );
      if (decision.outcome === 'GRANTED') {
        const { id: householdId, divisionCode } = household;
        const task = {
          subjectId: row.id,
          householdId,
          personId: person.id,
          divisionCode,
          openedOn: occurredOn,
        };
        await tasks.open(transaction, 'CLAIM_UNPAID', [task]);
      }
      if (refusedOnlyForRelease(decision, standing))
        await noteRefusedRight(transaction, [household], occurredOn);
      return row;
    },
  );
}

async function nextPlace(
  transaction: Parameters<Parameters<typeof record>[3]>[0],
  division: string,
  key: readonly unknown[],
): Promise<number> {
  const [row] = await transaction.query<{ next: number }>(
    `SELECT coalesce(max(occurrence), 0) + 1 AS next FROM medical_aid_claim
     WHERE county_code = left($1, 6) AND certificate_index = $2 AND billed_on = $3 AND bill = $4`,
    [division, ...key],
  );
  return row?.next ?? 1;
}

/** What a person decides on a claim that policy leaves open, or the amount where the county has set no rules. */
export interface ClaimVerdictInput extends Entered, WithFiles {
  readonly claimId: string;
  readonly granted: boolean;
  readonly amount?: Fen | null;
  readonly reason?: string | null;
}

/** Decides a referred claim, or sets the amount of a granted one; a refusal of policy stays, and each needs its reason. */
export function decideMedicalAid(context: RequestContext, input: ClaimVerdictInput) {
  const { reason, granted, amount = null, occurredOn } = input;
  const act = {
    act: 'decideMedicalAid',
    texts: { reason },
    along: CLAIM_FILES.of(input),
    offices: ['county'] as const,
  };
  return record(context, act, input, async (transaction) => {
    const columns = [
      'id',
      'outcome',
      'decision',
      'bill',
      'paidOn',
      'householdId',
      'personId',
      'divisionCode',
    ] as const;
    const claim = isEntityId(input.claimId)
      ? await transaction.findOneBy(medicalAidClaim, { id: input.claimId }, columns)
      : undefined;
    if (!claim) return NO_CLAIM;
    if (claim.outcome === 'REFUSED' && claim.decision) return decisionRefused(claim.decision, words);
    if (claim.paidOn) return invalidInput('claimId', 'PAID', PAID);
    if (!reason?.trim()) return reasonRequired('reason');
    if (granted && (amount === null || amount <= 0n || amount > claim.bill))
      return invalidInput('amount', 'OUT_OF_RANGE', RANGE);
    const outcome = granted ? ('GRANTED' as const) : ('REFUSED' as const);
    const changed = { outcome, aid: granted ? amount : null, reason: reason.trim(), decidedOn: occurredOn };
    await transaction.update(medicalAidClaim, { id: claim.id }, changed);
    if (granted && claim.householdId) {
      const { householdId, personId, divisionCode } = claim;
      await tasks.open(transaction, 'CLAIM_UNPAID', [
        { subjectId: claim.id, householdId, personId, divisionCode, openedOn: occurredOn },
      ]);
    } else await tasks.close(transaction, 'CLAIM_UNPAID', { subjectId: claim.id }, occurredOn);
    return { id: claim.id };
  });
}

const NOT_POSITIVE = { zh: '金额应大于零。', en: 'The amount has to be above zero.' };
const NOT_YET = {
  zh: '票据日期晚于填报日期，请核对。',
  en: 'The bill lies after the day of the entry. Please check it.',
};
const PAID = { zh: '这一笔已经发放，不能再改。', en: 'This claim is paid and stays as it is.' };
const RANGE = {
  zh: '救助金额应大于零且不超过票据金额。',
  en: 'The aid is above zero and not above the bill.',
};
const NO_CLAIM = notFound('claimId', {
  zh: '没有找到这一笔医疗救助申请，请核对。',
  en: 'There is no such claim in your division. Please check it.',
});
