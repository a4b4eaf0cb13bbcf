import type { PlainDate } from '@dixian/calendar';
import type { MergeContext } from '@dixian/imports';
import { answerFromSurvey } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { householdInsured, type Insured, insuredOn } from '../domain/insured';
import { presentMembers } from '../persistence/present-members';
import { saidOf } from '../persistence/said-of-insurance';
import { followInsurance, hitInsecure } from './follow-insurance';

/** How the members of households are insured on a day. */
async function insuredMembers(
  transaction: Statements,
  householdIds: readonly string[],
  day: PlainDate,
  validUntil: string | null,
): Promise<ReadonlyMap<string, readonly Insured[]>> {
  const members = await presentMembers(transaction, householdIds, day);
  const said = await saidOf(transaction, [...members.values()].flat());
  const insured = (id: string) => insuredOn(said.get(id) ?? [], day, validUntil);
  return new Map([...members].map(([id, persons]) => [id, persons.map(insured)]));
}

const FINDINGS = {
  none: '有成员未参加医疗保险',
  unclear: '有成员未参加居民医保，是否参加职工医保待核',
} as const;

/** Says of households what follows from what was said of their members, where that is something new. */
export async function answerHouseholds(
  transaction: Statements,
  { day, source }: { day: PlainDate; source: string },
  households: readonly { householdId: string; divisionCode: string }[],
): Promise<void> {
  const ids = households.map(({ householdId }) => householdId);
  const insured = await insuredMembers(transaction, ids, day, null);
  const answers = households.map(({ householdId, divisionCode }) => {
    const secure = householdInsured(insured.get(householdId) ?? []);
    const finding = secure === true ? null : secure === false ? FINDINGS.none : FINDINGS.unclear;
    return { householdId, divisionCode, guarantee: 'BASIC_MEDICAL' as const, secure, finding };
  });
  await answerFromSurvey(transaction, { surveyedOn: day, source }, answers);
  await hitInsecure(
    transaction,
    answers.filter(({ secure }) => secure === false),
    day,
  );
  await followInsurance(transaction, ids, day);
}

/** The same for the households of the rows that a ledger has just brought. */
export async function answerLoaded(context: MergeContext): Promise<void> {
  const { transaction, exportedOn, source, runId } = context;
  const households = await transaction.query<{ householdId: string; divisionCode: string }>(
    `SELECT DISTINCT h.id AS "householdId", h.division_code AS "divisionCode" FROM insurance_record r
     JOIN registered_household h ON h.id = r.household_id WHERE r.loaded_by = $1`,
    [runId],
    'households-of-insurance-run',
  );
  await answerHouseholds(transaction, { day: exportedOn, source }, households);
}
