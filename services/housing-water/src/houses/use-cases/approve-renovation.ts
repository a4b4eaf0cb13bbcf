import { PLANNED_DAYS, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { amountExceeded, amountNotSet, decisionRefused } from '@dixian/department';
import { invalidInput, isUserError, type Message, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { monitoredOn, type PolicySet } from '@dixian/policy';
import { awaitMatchingTurn, type RegisteredHousehold, recordStatement, type Stated } from '@dixian/register';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { change, text } from '../../ground/domain/reasons';
import { standings } from '../../ground/standings';
import {
  type RenovationStatementRow,
  STATEMENT_COLUMNS,
} from '../../renovations/persistence/renovation-statements';
import { addRenovation } from '../../renovations/persistence/renovations-of-household';
import { stateRenovation } from '../../renovations/persistence/state-renovation';
import { renovationStated } from '../../renovations/use-cases/renovation-stated';
import { type HousesState, housesOn } from '../domain/house-facts';
import { isDangerous } from '../domain/housing-answer';
import { type SetGrant, type SizeAsked, setGrant } from '../domain/renovation-grant';
import { renovationRight } from '../domain/renovation-right';
import { housesOf } from '../persistence/house-words';
import { wasRebuilt } from '../persistence/remedies';

/** An approval of a renovation as the department tells it; `occurredOn` is its day. */
export interface StatedApproval extends Stated {
  grant?: Fen | null;
  persons?: number | null;
  area?: number | null;
  method?: string | null;
  startOn: PlainDate;
  plannedUntil: PlainDate;
}

/** Approves a renovation: where a document gives a right to it, by that right; elsewhere for any dangerous house. */
export async function approveRenovation(
  context: RequestContext,
  policies: PolicySet,
  stated: StatedApproval,
): Promise<RenovationStatementRow | UserErrorValue> {
  const planned = { bounds: PLANNED_DAYS };
  const outcome = await recordStatement<RenovationStatementRow>(
    context,
    {
      act: 'approveRenovation',
      sectors: ['housing'],
      table: 'renovation_statement',
      columns: STATEMENT_COLUMNS,
      texts: { method: stated.method },
      days: {
        startOn: { day: stated.startOn, ...planned },
        plannedUntil: { day: stated.plannedUntil, ...planned },
      },
      async write(transaction, household, by) {
        await awaitMatchingTurn(transaction);
        const right = await rightIn(transaction, policies, household, stated.occurredOn);
        if (isUserError(right)) return right;
        const at = { division: household.divisionCode, on: stated.occurredOn };
        const { persons = null, area = null } = stated;
        const wrong = wrongSize({ persons, area });
        if (wrong) return wrong;
        const grant = grantOf(setGrant(policies, at, right.grade, { persons, area }), stated.grant);
        if (isUserError(grant)) return grant;
        if (stated.plannedUntil < stated.startOn)
          return invalidInput('plannedUntil', 'PLANNED_BEFORE_START', BEFORE_START);
        const said = {
          ...{ grade: right.grade, houseNumber: right.number, year: yearOf(stated.startOn) },
          ...{ approved: grant, paid: 0n, startedOn: stated.startOn, completedOn: null },
          ...{ plannedUntil: stated.plannedUntil, occurredOn: stated.occurredOn },
          ...{ method: stated.method ?? null, approvedOn: stated.occurredOn, persons, area },
        };
        const renovationId = await addRenovation(transaction, household, said);
        const row = await stateRenovation(transaction, household, { ...said, renovationId }, { by });
        await renovationStated.tell(transaction, policies, [renovationId], context.clock.today());
        return row;
      },
    },
    stated,
  );
  if (isUserError(outcome) && outcome.code === 'MONITORED_ONLY') await tellRefused(context, stated);
  return outcome;
}

type Right = HousesState['houses'][number] & { readonly grade: 'A' | 'B' | 'C' | 'D' };

async function rightIn(
  transaction: Statements,
  policies: PolicySet,
  { id, divisionCode }: RegisteredHousehold,
  on: PlainDate,
): Promise<Right | UserErrorValue> {
  const [row] = await housesOf(transaction, [id]);
  const state = housesOn(row?.words ?? [], row?.renovations ?? [], on);
  const standing = await standings.held(transaction, id);
  const monitored = standing && monitoredOn(standing.periods, on).as;
  const reconstructionMoney = await wasRebuilt(transaction, id, on);
  const facts = { division: divisionCode, on, state, monitored, reconstructionMoney };
  const decision = renovationRight(policies, facts);
  const bound = decision.reasons.every(
    ({ code }) => code !== 'NO_RULE_HERE' && code !== 'NO_POLICY_IN_FORCE',
  );
  if (bound && decision.outcome !== 'GRANTED') return decisionRefused(decision, { text, change });
  const house = bound
    ? state.houses.find(({ number }) => number === decision.houseNumber)
    : state.houses.find(isDangerous);
  if (!house?.grade) return NO_DANGEROUS_HOUSE;
  return { ...house, grade: house.grade };
}

function wrongSize(size: Record<'persons' | 'area', number | null>): UserErrorValue | undefined {
  const wrong = Object.entries(size).find(([, told]) => told !== null && (told < 1 || told > LARGEST));
  return wrong && invalidInput(wrong[0], 'OUT_OF_RANGE', SIZE_RANGE);
}

// What the county set for the grade and size holds; where it set bounds, the department says how much within them.
function grantOf(
  set: SetGrant | SizeAsked | undefined,
  stated: Fen | null | undefined,
): Fen | UserErrorValue {
  if (set && 'asks' in set) return invalidInput(set.asks, 'REQUIRED', SIZE_NEEDED);
  const only = set && set.least === set.most ? set.most : undefined;
  const grant = stated ?? only;
  if (grant === undefined) return amountNotSet('renovation-grant');
  if (grant <= 0n) return invalidInput('grant', 'NOT_POSITIVE', NOT_POSITIVE);
  return set && grant > set.most ? amountExceeded({ available: set.most, asked: grant }) : grant;
}

// The act leaves no trace; that the household was refused for being released alone is told by itself, once a year.
async function tellRefused(
  context: RequestContext,
  { householdId, occurredOn }: StatedApproval,
): Promise<void> {
  const { db, scope } = context;
  await db.write(scope, async (transaction) => {
    const [row] = await transaction.query<{ divisionCode: string }>(
      'SELECT division_code AS "divisionCode" FROM registered_household WHERE id = $1',
      [householdId],
    );
    if (!row) return;
    const refusal = {
      ...{ refusalId: householdId, householdId, divisionCode: row.divisionCode },
      ...{ right: '危房改造', department: '住建', refusedOn: plainDate(occurredOn) },
    };
    const { divisionCode } = row;
    await publish(transaction, { type: 'measure-refused', divisionCode, payload: { refusals: [refusal] } });
  });
  context.published();
}

const LARGEST = 9_999;
const SIZE_RANGE: Message = {
  zh: '请填写1至9999的整数。',
  en: 'Please give a whole number from 1 to 9999.',
};
const SIZE_NEEDED: Message = {
  zh: '本县按规模确定补助标准，请填写这一项。',
  en: 'The county sets its grants by size. Please fill this in.',
};
const NOT_POSITIVE: Message = { zh: '补助金额必须大于零。', en: 'The grant must be above zero.' };
const BEFORE_START: Message = {
  zh: '计划竣工日早于开工日，请核对两个日期。',
  en: 'The planned completion is before the start. Please check both days.',
};
const NO_DANGEROUS_HOUSE = invalidInput('householdId', 'GRADE_NOT_ELIGIBLE', {
  zh: '这一户没有鉴定为C级或D级的住房，请先鉴定。',
  en: 'No house of this household is of grade C or D. Please have it appraised first.',
});
