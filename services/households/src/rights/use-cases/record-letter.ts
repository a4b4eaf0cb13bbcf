import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { notFound, type UserErrorValue } from '@dixian/graph';
import { type Recorded, type RecordedBy, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { attachTo } from '../../ground/use-cases/attach-to';
import { NO_HOUSEHOLD } from '../../ground/use-cases/not-in-sight';
import { refused } from '../../ground/use-cases/refused';
import { holdUnmerged } from '../../register/persistence/hold-household';
import { type GivenLetter, refuseLetter } from '../domain/decide-letter';
import { refusal } from '../domain/refusals';
import { areEntered } from '../persistence/entered';
import { findLetter, holdLetter, insertLetter, type LetterRow, withdrawLetter } from '../persistence/letters';
import { refuseCaller } from './refuse-caller';

/** A letter as somebody records it. */
export interface ReportedLetter extends Reported, GivenLetter {
  readonly occurredOn: PlainDate;
  readonly householdId: string;
  readonly attachments?: readonly string[] | null;
}

/** That a letter was withdrawn. */
export interface ReportedWithdrawal extends Reported {
  readonly letterId: string;
  readonly reason: string;
}

type Lettered = { letter: LetterRow };

/** Records a letter of authorisation with its scan. */
export function recordAuthorisationLetter(
  context: RequestContext,
  reported: ReportedLetter,
): Promise<Lettered | UserErrorValue> {
  const days = { validUntil: { day: reported.validUntil, bounds: PLANNED_DAYS } };
  return recordOnce<Lettered, string>(
    context,
    { act: 'recordAuthorisationLetter', input: reported, may: refuseCaller, days },
    (transaction, by) => record(transaction, reported, by),
    again,
  );
}

async function record(
  transaction: Statements,
  reported: ReportedLetter,
  by: RecordedBy,
): Promise<Recorded<Lettered, string> | UserErrorValue> {
  const { householdId, purposes, occurredOn: signedOn, validUntil = null, attachments } = reported;
  const personIds = reported.personIds.map((id) => id.toLowerCase());
  const wrong = refuseLetter({ ...reported, personIds });
  if (wrong) return refused(wrong);
  const [household] = await holdUnmerged(transaction, [householdId]);
  if (!household) return NO_HOUSEHOLD;
  if (!(await areEntered(transaction, personIds, household.id)))
    return refused(refusal('personIds', 'NOT_A_MEMBER'));
  const { id, divisionCode } = household;
  const told = { householdId: id, divisionCode, personIds, purposes, signedOn, validUntil };
  const letter = await insertLetter(transaction, { ...told, account: by.account });
  const subject = { kind: 'AUTHORISATION', id: letter.id, householdId: id, divisionCode } as const;
  const unfit = await attachTo(transaction, by, { attachments }, [subject]);
  return unfit ?? { answer: { letter }, reference: letter.id };
}

/** Records that a letter was withdrawn. */
export function withdrawAuthorisationLetter(
  context: RequestContext,
  reported: ReportedWithdrawal,
): Promise<Lettered | UserErrorValue> {
  const { letterId, reason, occurredOn: on } = reported;
  return recordOnce<Lettered, string>(
    context,
    { act: 'withdrawAuthorisationLetter', input: reported, may: refuseCaller, texts: { reason } },
    async (transaction, { account: by }) => {
      const held = await holdLetter(transaction, letterId);
      if (!held) return NO_LETTER;
      const because = given(reason);
      if (because === null) return refused(refusal('reason', 'REQUIRED'));
      if (held.withdrawnOn !== null) return refused(refusal('letterId', 'ALREADY_WITHDRAWN'));
      if (on < held.signedOn)
        return refused(refusal('occurredOn', 'BEFORE_PREVIOUS_STEP', [], held.signedOn));
      await withdrawLetter(transaction, held.id, { on, because, by });
      const letter = { ...held, withdrawnOn: on, withdrawnBecause: because };
      return { answer: { letter }, reference: held.id };
    },
    again,
  );
}

async function again(reader: Statements, id: string): Promise<Lettered | undefined> {
  const letter = await findLetter(reader, id);
  return letter && { letter };
}

const NO_LETTER = notFound('letterId', {
  zh: '您的辖区内没有这份授权书，请核对。',
  en: 'There is no such letter of authorisation in your division. Please check it.',
});
