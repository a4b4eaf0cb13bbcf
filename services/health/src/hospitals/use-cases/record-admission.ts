import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { Decision, PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import type { HealthReason } from '../../ground/domain/reasons';
import { refusedOnlyForRelease } from '../../ground/domain/standing';
import { monitoringOn } from '../../ground/persistence/monitoring-on';
import { heldPerson } from '../../ground/persistence/people';
import { noteRefusedRight } from '../../ground/persistence/refuse-right';
import { standings } from '../../ground/standings';
import { type Entered, record } from '../../ground/use-cases/record';
import { STAY_COLUMNS, type StayRow } from '../persistence/lists';
import { type AskedStay, decideStays } from './decide-stay';
import { followStays } from './follow-stays';
import { refuseHospital } from './refuse-hospital';

/** A stay as somebody enters it: on the first day, and again when more of it is known. */
export interface AdmissionInput extends Entered {
  readonly householdId: string;
  readonly personId: string;
  readonly hospital: string;
  readonly admittedOn: PlainDate;
  readonly deposit: Fen;
  readonly injuredByOthers?: boolean | null;
  readonly leftOn?: PlainDate | null;
  readonly clearedOn?: PlainDate | null;
  readonly owed?: Fen | null;
  readonly depositReturnedOn?: PlainDate | null;
  readonly instalments?: number | null;
  readonly vouchedBy?: string | null;
}

/** Records a stay, told by person, hospital and first day; what was not known before is added. */
export function recordAdmission(policies: PolicySet, context: RequestContext, input: AdmissionInput) {
  const { hospital, vouchedBy } = input;
  return record(
    context,
    { act: 'recordAdmission', texts: { hospital, vouchedBy }, days: {} },
    input,
    async (transaction) => {
      const wrong = refuse(input, context.clock.today());
      if (wrong) return wrong;
      const person = await heldPerson(transaction, input);
      if (isUserError(person)) return person;
      const { household } = person;
      const stay = {
        ...{ householdId: household.id, divisionCode: household.divisionCode, hospital },
        ...{ admittedOn: input.admittedOn, injuredByOthers: input.injuredByOthers ?? false },
      };
      const [decision] = await decideStays(transaction, policies, [stay]);
      const { certificateIndex } = person;
      const asked = { ...stay, certificateIndex, deposit: input.deposit };
      const refused = await refuseHospital(transaction, asked, decision);
      if (refused) return refused;
      const rows = await transaction.query<StayRow>(
        `INSERT INTO admission AS a (household_code, certificate_index, household_id, person_id, division_code, hospital,
           admitted_on, deposit, left_on, cleared_on, owed, deposit_returned_on, injured_by_others, instalments,
           instalments_agreed_on, vouched_by, occurrence, source, speaks_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 1, $17, $18)
         ON CONFLICT (county_code, certificate_index, hospital, admitted_on, occurrence) DO UPDATE SET
           deposit = excluded.deposit, left_on = coalesce(excluded.left_on, a.left_on),
           cleared_on = coalesce(excluded.cleared_on, a.cleared_on), owed = coalesce(excluded.owed, a.owed),
           deposit_returned_on = coalesce(excluded.deposit_returned_on, a.deposit_returned_on),
           injured_by_others = excluded.injured_by_others, instalments = coalesce(excluded.instalments, a.instalments),
           instalments_agreed_on = coalesce(excluded.instalments_agreed_on, a.instalments_agreed_on),
           vouched_by = coalesce(excluded.vouched_by, a.vouched_by), speaks_for = excluded.speaks_for
         RETURNING ${STAY_COLUMNS}`,
        [
          household.code,
          certificateIndex,
          household.id,
          person.id,
          household.divisionCode,
          hospital.trim(),
          input.admittedOn,
          String(input.deposit),
          input.leftOn ?? null,
          input.clearedOn ?? null,
          input.owed?.toString() ?? null,
          input.depositReturnedOn ?? null,
          input.injuredByOthers ?? false,
          input.instalments ?? null,
          input.instalments ? input.occurredOn : null,
          vouchedBy?.trim() || null,
          DEPARTMENT_ENTRY,
          input.occurredOn,
        ],
      );
      const [row] = rows;
      if (!row) throw new Error('The stay was not written.');
      await followStays(transaction, policies, rows, input.occurredOn);
      await tellRefused(transaction, stay, decision, input.occurredOn);
      return row;
    },
  );
}

// Who has no right only because the family is monitored no longer may be carried on by others.
async function tellRefused(
  transaction: Statements,
  stay: AskedStay,
  decision: Decision<HealthReason> | undefined,
  day: PlainDate,
): Promise<void> {
  const { householdId: id, divisionCode, admittedOn } = stay;
  const standing = monitoringOn(await standings.held(transaction, id), admittedOn);
  if (decision && refusedOnlyForRelease(decision, standing))
    await noteRefusedRight(transaction, [{ id, divisionCode }], day);
}

function refuse(input: AdmissionInput, today: PlainDate): UserErrorValue | undefined {
  const {
    hospital,
    admittedOn,
    leftOn,
    clearedOn,
    depositReturnedOn,
    deposit,
    owed,
    instalments,
    vouchedBy,
  } = input;
  const days = { admittedOn, leftOn, clearedOn, depositReturnedOn };
  const late = Object.entries(days).find(([, day]) => day && day > today);
  if (late) return invalidInput(late[0], 'DATE_IN_FUTURE', NOT_YET);
  const early = Object.entries(days).find(([, day]) => day && day < admittedOn);
  if (early) return invalidInput(early[0], 'BEFORE_ADMISSION', BEFORE_ADMISSION);
  if (hospital.trim() === '') return invalidInput('hospital', 'REQUIRED', NEEDED);
  if (deposit < 0n) return invalidInput('deposit', 'NEGATIVE', NEGATIVE);
  if (owed && owed < 0n) return invalidInput('owed', 'NEGATIVE', NEGATIVE);
  if (instalments && (instalments < 2 || instalments > 120))
    return invalidInput('instalments', 'OUT_OF_RANGE', RANGE);
  // Whoever pays later does so on the word of the township.
  if (instalments && !vouchedBy?.trim()) return invalidInput('vouchedBy', 'REQUIRED', VOUCHER);
  return undefined;
}

const NOT_YET = { zh: '日期还没有到，请核对。', en: 'This day has not come yet. Please check it.' };
const BEFORE_ADMISSION = {
  zh: '日期早于入院日期，请核对。',
  en: 'This day lies before the admission. Please check it.',
};
const NEEDED = { zh: '请填写医院。', en: 'Please name the hospital.' };
const NEGATIVE = { zh: '金额不能为负。', en: 'The amount cannot be negative.' };
const RANGE = { zh: '分期数请填写2至120。', en: 'Please give 2 to 120 instalments.' };
const VOUCHER = {
  zh: '分期付款须写明担保的乡镇。',
  en: 'Please name the township that vouches for the instalments.',
};
