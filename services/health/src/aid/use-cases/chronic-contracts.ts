import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isEntityId, isUserError, notFound, userError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { heldPerson } from '../../ground/persistence/people';
import { type Entered, record } from '../../ground/use-cases/record';
import { CONTRACT_FILES } from '../persistence/filed';
import { TOLD_CARE } from '../persistence/told-aid';
import { chronicContract } from '../tables';
import { followAid } from './follow-aid';
import { followVisits } from './follow-visits';

/** A contract of chronic care; without `signed` only that it is needed. */
export interface ContractInput extends Entered, WithFiles {
  readonly householdId: string;
  readonly personId: string;
  readonly disease: string;
  readonly doctor?: string | null;
  readonly signed: boolean;
}

/** Signs a contract for a disease, or says that one is needed; one that runs is not signed twice. */
export function signChronicContract(policies: PolicySet, context: RequestContext, input: ContractInput) {
  const { disease, doctor, signed, occurredOn } = input;
  return record(
    context,
    { act: 'signChronicContract', texts: { disease, doctor }, along: CONTRACT_FILES.of(input) },
    input,
    async (transaction) => {
      if (disease.trim() === '') return invalidInput('disease', 'REQUIRED', NEEDED);
      if (signed && !doctor?.trim()) return invalidInput('doctor', 'REQUIRED', NEEDED);
      const person = await heldPerson(transaction, input);
      if (isUserError(person)) return person;
      const { household } = person;
      const known = await transaction.query<{
        id: string;
        occurrence: number;
        signedOn: PlainDate | null;
        endedOn: PlainDate | null;
      }>(
        `SELECT id, occurrence, signed_on AS "signedOn", ended_on AS "endedOn" FROM chronic_contract
       WHERE person_id = $1 AND disease = $2 ORDER BY occurrence DESC LIMIT 1 FOR UPDATE`,
        [person.id, disease.trim()],
      );
      const [last] = known;
      if (last?.signedOn && !last.endedOn) return contractRuns(last.id);
      const signedOn = signed ? occurredOn : null;
      const { divisionCode } = household;
      if (last && !last.signedOn) {
        await transaction.update(
          chronicContract,
          { id: last.id },
          { signedOn, doctor: doctor?.trim() || null },
        );
        await follow(transaction, policies, household.id, { day: occurredOn, today: context.clock.today() });
        return { id: last.id };
      }
      const row = await transaction.insert(
        chronicContract,
        {
          householdCode: household.code,
          certificateIndex: person.certificateIndex,
          householdId: household.id,
          personId: person.id,
          divisionCode,
          disease: disease.trim(),
          doctor: doctor?.trim() || null,
          signedOn,
          endedOn: null,
          visits: [],
          occurrence: (last?.occurrence ?? 0) + 1,
          source: DEPARTMENT_ENTRY,
        },
        ['id'],
      );
      await follow(transaction, policies, household.id, { day: occurredOn, today: context.clock.today() });
      return row;
    },
  );
}

// A contract that is missing is work, so is a visit that is due; one that is signed is a measure.
async function follow(
  transaction: Statements,
  policies: PolicySet,
  household: string,
  { day, today }: { day: PlainDate; today: PlainDate },
): Promise<void> {
  await followAid(transaction, 'CONTRACT_MISSING', [household], day);
  await followVisits(transaction, policies, today, [household]);
  await tellChanges(transaction, TOLD_CARE, [household]);
}

/** A visit under a contract, or its end. */
export interface ContractVisitInput extends Entered, WithFiles {
  readonly contractId: string;
  readonly ends: boolean;
}

/** Records a visit, or that the contract ended with its day. */
export function recordChronicVisit(policies: PolicySet, context: RequestContext, input: ContractVisitInput) {
  const { contractId, ends, occurredOn } = input;
  const act = { act: 'recordChronicVisit', along: CONTRACT_FILES.of(input) };
  return record(context, act, input, async (transaction) => {
    const contract = isEntityId(contractId)
      ? await transaction.findOneBy(chronicContract, { id: contractId }, [
          'id',
          'signedOn',
          'endedOn',
          'visits',
          'householdId',
        ])
      : undefined;
    if (!contract) return NO_CONTRACT;
    const { id, signedOn, endedOn, visits, householdId } = contract;
    if (!signedOn || occurredOn < signedOn) return invalidInput('occurredOn', 'BEFORE_CONTRACT', BEFORE);
    if (endedOn) return invalidInput('contractId', 'ENDED', ENDED);
    const days = [...new Set([...visits, occurredOn])].sort();
    await transaction.update(chronicContract, { id }, ends ? { endedOn: occurredOn } : { visits: days });
    if (householdId) await followVisits(transaction, policies, context.clock.today(), [householdId]);
    return { id };
  });
}

function contractRuns(contract: string) {
  const message = {
    zh: '该病种的签约仍在履行，不重复签约；先终止原签约。',
    en: 'A contract for this disease runs already. End it before another is signed.',
  };
  return userError('ContractRuns', 'CONTRACT_RUNS', message, { contract });
}

const NEEDED = { zh: '这一项还没有填写，请补上。', en: 'This is still empty. Please fill it in.' };
const BEFORE = {
  zh: '日期早于签约日期，请核对。',
  en: 'This day lies before the contract. Please check it.',
};
const ENDED = { zh: '签约已经终止。', en: 'The contract has ended.' };
const NO_CONTRACT = notFound('contractId', {
  zh: '没有找到这一签约，请核对。',
  en: 'There is no such contract in your division. Please check it.',
});
