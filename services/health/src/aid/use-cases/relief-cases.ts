import { yearOf } from '@dixian/calendar';
import { decisionRefused, reasonRequired, statementChanged } from '@dixian/department';
import { invalidInput, isEntityId, isUserError, notFound, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { refusedOnlyForRelease } from '../../ground/domain/standing';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { heldPerson } from '../../ground/persistence/people';
import { noteRefusedRight } from '../../ground/persistence/refuse-right';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type Entered, record } from '../../ground/use-cases/record';
import { mayBecome, type ReliefState } from '../domain/relief-state';
import { seriousIllnessRelief } from '../domain/serious-illness-relief';
import { reliefAct, reliefCase } from '../tables';
import { followCase } from './follow-case';

/** A case of serious-illness relief; that the illness counts is stated by health staff. */
export interface OpenReliefInput extends Entered {
  readonly householdId: string;
  readonly personId: string;
}

/** Opens a case for a monitored person; for others the decision refuses, and who is only released is told on. */
export function openSeriousIllnessRelief(
  policies: PolicySet,
  context: RequestContext,
  input: OpenReliefInput,
) {
  return record(context, { act: 'openSeriousIllnessRelief' }, input, async (transaction, { account }) => {
    const person = await heldPerson(transaction, input);
    if (isUserError(person)) return person;
    const { household } = person;
    const { occurredOn } = input;
    const standing = monitoringOn(await standings.held(transaction, household.id), occurredOn);
    const decision = seriousIllnessRelief(policies, {
      division: household.divisionCode,
      on: occurredOn,
      standing,
    });
    if (decision.outcome !== 'GRANTED') {
      if (refusedOnlyForRelease(decision, standing))
        await noteRefusedRight(transaction, [household], occurredOn);
      return decisionRefused(decision, words);
    }
    const row = await transaction.insert(
      reliefCase,
      {
        kind: 'SERIOUS_ILLNESS',
        runId: null,
        year: yearOf(occurredOn),
        certificateIndex: person.certificateIndex,
        householdId: household.id,
        personId: person.id,
        divisionCode: household.divisionCode,
        state: 'OPEN',
        selfPaid: null,
        decision,
        openedOn: occurredOn,
        amount: null,
        reason: null,
        decidedOn: null,
        paidOn: null,
        account,
      },
      ['id'],
    );
    const { divisionCode, id: householdId } = household;
    const task = { subjectId: row.id, householdId, personId: person.id, divisionCode, openedOn: occurredOn };
    await tasks.open(transaction, 'RELIEF_AMOUNT', [task]);
    return row;
  });
}

/** What a person decides on a case. */
export interface ReliefVerdictInput extends Entered {
  readonly caseId: string;
  readonly state: ReliefState;
  readonly amount?: Fen | null;
  readonly reason?: string | null;
  readonly version: number;
}

/** Takes a case one step on: its amount with the reason, a refusal, or whether who was to be reviewed is a case. */
export function decideMedicalReliefCase(context: RequestContext, input: ReliefVerdictInput) {
  const { reason, amount = null, state, occurredOn } = input;
  const act = { act: 'decideMedicalReliefCase', texts: { reason }, offices: ['county'] as const };
  return record(context, act, input, async (transaction, { account }) => {
    const columns = ['id', 'state', 'version', 'householdId', 'personId', 'divisionCode'] as const;
    const found = isEntityId(input.caseId)
      ? await transaction.findOneBy(reliefCase, { id: input.caseId }, columns)
      : undefined;
    if (!found) return NO_CASE;
    const of = { id: found.id, version: input.version };
    if (found.version !== input.version) return statementChanged(String(found.version));
    if (state === 'PAID' || !mayBecome(found.state, state))
      return invalidInput('state', 'STEP_NOT_POSSIBLE', NO_STEP);
    if (!reason?.trim()) return reasonRequired('reason');
    if (state === 'AMOUNT_SET' && (amount === null || amount <= 0n)) return AMOUNT_MISSING;
    const kept = state === 'AMOUNT_SET' ? amount : null;
    const changed = {
      state,
      amount: kept,
      reason: reason.trim(),
      decidedOn: occurredOn,
      version: input.version + 1,
    };
    if ((await transaction.update(reliefCase, of, changed)) === 0)
      return statementChanged(String(found.version));
    const { householdId, divisionCode } = found;
    const said = {
      caseId: found.id,
      householdId,
      divisionCode,
      state,
      amount: kept,
      reason: reason.trim(),
      occurredOn,
      account,
    };
    await transaction.insert(reliefAct, said);
    await followCase(transaction, { ...found, state }, occurredOn);
    return { id: found.id };
  });
}

const NO_CASE = notFound('caseId', {
  zh: '没有找到这一救助个案，请核对。',
  en: 'There is no such case in your division. Please check it.',
});
const NO_STEP = {
  zh: '当前状态不能这样办理，请核对。',
  en: 'The case cannot go there from where it stands. Please check it.',
};
const AMOUNT_MISSING = userError(
  'ReliefAmountMissing',
  'RELIEF_AMOUNT_MISSING',
  {
    zh: '请填写救助金额；文件没有写明数额，由有权单位确定。',
    en: 'Please give the amount; no document prints it, the competent office sets it.',
  },
  {},
);
