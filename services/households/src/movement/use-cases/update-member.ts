import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { StageTools } from '@dixian/imports';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { isRefusal } from '../../ground/domain/refusal';
import { refused } from '../../ground/use-cases/refused';
import { memberTexts } from '../../register/domain/decide-member';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { type HeldHousehold, holdHouseholds } from '../../register/persistence/hold-household';
import { decideUpdate, type MemberUpdate, type ReportedUpdate } from '../domain/decide-update';
import { refusal } from '../domain/refusals';
import { insertMovement } from '../persistence/journal';
import { type HeldPerson, holdPerson } from '../persistence/person-facts';
import { changeRegister, type RegisterChanged } from './change-register';
import { refuseGuessing } from './refuse-guessing';
import { numbersOf } from './register-household';
import { setCertificate, setFacts } from './set-facts';
import { setPlace } from './set-place';
import { unchanged } from './unchanged-household';

/** What changes of a member, from which day, and whether it was wrong before. */
export interface ReportedMemberUpdate {
  householdId: string;
  personId: string;
  changes: ReportedUpdate;
  correction?: boolean | null;
  occurredOn: PlainDate;
  reason?: string | null;
  idempotencyKey: string;
  expectedVersion?: number | null;
}

/**
 * Brings facts of a member up to date, or corrects wrong ones at once (及时纠正); the journal keeps old and new value. What is newer in the register stands unless it is said to be wrong.
 */
export async function updateMember(
  context: RequestContext,
  tools: StageTools,
  reported: ReportedMemberUpdate,
): Promise<RegisterChanged | UserErrorValue> {
  const { householdId, personId } = reported;
  const isCorrection = reported.correction ?? false;
  return changeRegister(
    context,
    {
      act: 'updateMember',
      kind: isCorrection ? 'CORRECTED' : 'MEMBER_UPDATED',
      input: reported,
      // A correction says why; an update may.
      needsReason: isCorrection,
      texts: memberTexts(reported.changes, 'changes.'),
    },
    async (transaction, by) => {
      const update = decideUpdate(reported.changes, by.on);
      if (isRefusal(update)) return refused(update);
      const at = 'changes.certificateNumber';
      const guessing = update.certificateNumber ? await refuseGuessing(transaction, by, at) : undefined;
      if (guessing) return guessing;
      const held = unchanged(await holdHouseholds(transaction, [householdId]), householdId, reported);
      if ('__typename' in held) return held;
      const person = await holdPerson(transaction, personId, held.id);
      if (!person) return refused(refusal('personId', 'NOT_A_MEMBER'));
      if (!isCorrection && isOlder(update, person, by.on))
        return refused(refusal('occurredOn', 'NEWER_KNOWN'));
      const place = await setPlace(transaction, held.id, personId, update.place, by);
      if (isRefusal(place)) return refused(place);
      const certificate = await setCertificate(transaction, person, update.certificateNumber, tools, by);
      if (isRefusal(certificate)) return refused(certificate);
      const facts = await setFacts(transaction, person, update, tools, by);
      const changes = [...place, ...certificate, ...facts];
      if (changes.length === 0) return refused(refusal('changes', 'NOTHING_TO_CHANGE'));
      if (certificate.length > 0) await checkDuplicates(transaction, numbersOf([personId]), by.on);
      await publishSurvey(transaction, held, person, update, by);
      await announceHouseholds(transaction, { changed: 'SELECT $1::uuid' }, [held.id]);
      return insertMovement(transaction, by, {
        toHouseholdId: held.id,
        personIds: [personId],
        changes,
        divisionCode: held.divisionCode,
      });
    },
  );
}

function isOlder(
  { identity, profile }: MemberUpdate,
  { exportedOn, profiledOn }: HeldPerson,
  on: PlainDate,
): boolean {
  const known = [
    ...(Object.keys(identity).length > 0 ? [exportedOn] : []),
    ...(Object.keys(profile).length > 0 && profiledOn ? [profiledOn] : []),
  ];
  return known.some((day) => day > on);
}

// The departments of education and health are told of what is theirs, as they are of a ledger.
async function publishSurvey(
  transaction: Statements,
  { id, divisionCode }: HeldHousehold,
  person: HeldPerson,
  { identity, profile }: MemberUpdate,
  by: { source: string; on: PlainDate },
): Promise<void> {
  const seen = {
    ...('schoolStatus' in profile && { schoolStatus: profile.schoolStatus ?? null }),
    ...('residentInsurance' in identity && { residentInsurance: identity.residentInsurance }),
  };
  if (Object.keys(seen).length === 0) return;
  const persons = [{ personId: person.id, ...seen }];
  await publish(transaction, {
    type: 'survey-recorded',
    divisionCode,
    payload: {
      surveyedOn: by.on,
      source: by.source,
      households: [{ householdId: id, divisionCode, persons }],
    },
  });
}
