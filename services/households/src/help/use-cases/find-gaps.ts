import { type PlainDate, yearOf } from '@dixian/calendar';
import { isMissing, type Law, type PolicySet, resolveParameter } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { incomeScreening, type Screening } from '../../assessment/domain/income-screening';
import { type AssessmentRow, assessmentsOf } from '../../assessment/persistence/income-assessments';
import { screenIncome } from '../../assessment/use-cases/screen-income';
import { type Guarantee, latestFacts } from '../../evidence/persistence/sector-evidence';
import { openOn, type PeriodRow, periodsOf } from '../../periods/persistence/periods';
import { type IncomeRow, incomesOf } from '../../register/persistence/household-facts';
import { foundGaps, type Gap, type GapGround } from '../domain/found-gaps';
import { type GapKind, gapOfRisk } from '../domain/gap-kinds';
import { type Labour, labourOf } from '../domain/labour-of-household';
import { gapClauses } from '../domain/plan-warnings';
import { divisionOfHousehold } from '../persistence/division-of-household';
import { membersAtWork } from '../persistence/members-at-work';

/** What a household lacks on a day, and what its members can do. */
export interface FoundGaps {
  readonly divisionCode: string;
  readonly gaps: readonly Gap[];
  readonly labour: Labour;
}

/** Times of monitoring and assessed incomes that are a household's. */
interface KnownOfDay {
  readonly periods: readonly PeriodRow[];
  readonly assessments: readonly AssessmentRow[];
}

interface Asked extends KnownOfDay {
  readonly householdId: string;
  readonly division: string;
  readonly on: PlainDate;
}

const GUARANTEES: readonly Guarantee[] = [
  'COMPULSORY_EDUCATION',
  'BASIC_MEDICAL',
  'SAFE_HOUSING',
  'SAFE_WATER',
];

/**
 * What a household lacks on a day (缺什么补什么), by the departments' answers, its income, the register and the
 * risks it is monitored for; undefined for a household out of sight. `known` is what was the household's on a past day.
 */
export async function findGaps(
  { policies }: Law,
  context: RequestContext,
  householdId: string,
  on: PlainDate,
  known?: KnownOfDay,
): Promise<FoundGaps | undefined> {
  const division = await divisionOfHousehold(context, householdId);
  if (division === undefined) return undefined;
  const { periods, assessments } = known ?? (await knownToday(context, householdId));
  const asked = { householdId, division, on, periods, assessments };
  const labour = labourOf(await membersAtWork(context, householdId, on), on);
  const grounds = await Promise.all([
    guaranteeGrounds(context, asked),
    incomeGrounds(policies, context, asked),
    workGrounds(policies, labour, asked),
    riskGrounds(asked),
  ]);
  const gaps = foundGaps(grounds.flat(), gapClauses(policies, { division, on }));
  return { divisionCode: division, gaps, labour };
}

/** The kinds of what is known to be missing; what no department has answered is left out. */
export async function gapKindsFound(
  law: Law,
  context: RequestContext,
  householdId: string,
  on: PlainDate,
): Promise<GapKind[]> {
  const found = await findGaps(law, context, householdId, on);
  return (found?.gaps ?? []).filter(({ state }) => state === 'MISSING').map(({ kind }) => kind);
}

async function knownToday(context: RequestContext, householdId: string): Promise<KnownOfDay> {
  const [periods, assessments] = await Promise.all([
    periodsOf(context, householdId),
    assessmentsOf(context, householdId),
  ]);
  return { periods, assessments };
}

async function guaranteeGrounds(context: RequestContext, { householdId, on }: Asked): Promise<GapGround[]> {
  const answers = await latestFacts(context, 'guarantees', householdId, on);
  return GUARANTEES.flatMap((kind) => {
    const answer = answers.find(({ guarantee }) => guarantee === kind);
    if (answer?.secure === true) return [];
    const known = answer?.secure === false;
    return {
      kind,
      state: known ? ('MISSING' as const) : ('UNKNOWN' as const),
      text: known ? (answer.finding ?? '未保障') : '部门尚未答复',
      source: answer ? `${answer.department} ${answer.source}` : null,
      on: answer?.occurredOn ?? null,
      clauseIds: [],
    };
  });
}

async function incomeGrounds(
  policies: PolicySet,
  context: RequestContext,
  asked: Asked,
): Promise<GapGround[]> {
  const { householdId, on, assessments } = asked;
  const assessed = assessments.findLast(({ occurredOn }) => occurredOn <= on);
  if (assessed) {
    const { screening } = await screenIncome(policies, context, assessed, on);
    return belowLine(screening, '收入核算', assessed.occurredOn);
  }
  const incomes = await incomesOf(context, householdId, undefined);
  const income = incomes.find(({ year }) => year <= yearOf(on));
  return income ? belowLine(registerScreening(policies, income, asked), income.source, null) : [];
}

function registerScreening(policies: PolicySet, income: IncomeRow, { division, on }: Asked): Screening {
  const { wages, business, property, transfer, businessCost } = income;
  const fen = wages + business + property + transfer - businessCost;
  const facts = { division, on, members: income.memberCount };
  return incomeScreening(policies, { ...facts, income: { measure: 'net-income', fen } });
}

function belowLine(
  { belowLine: below, perHead, reasons }: Screening,
  source: string,
  on: PlainDate | null,
): GapGround[] {
  if (!below) return [];
  const clauseIds = reasons.flatMap(({ code, clause }) =>
    code === 'INCOME_BELOW_LINE' ? (clause ?? []) : [],
  );
  return [{ kind: 'INCOME', state: 'MISSING', text: `人均${perHead}元`, source, on, clauseIds }];
}

function workGrounds(
  policies: PolicySet,
  { canWork, employed }: Labour,
  { division, on }: Asked,
): GapGround[] {
  const minimum = resolveParameter(policies, { division, on, name: 'employed-members-minimum' });
  if (isMissing(minimum) || !canWork || employed >= Number(minimum.value)) return [];
  const text = `有劳动能力，务工 ${employed} 人`;
  const clauseIds = [minimum.clause];
  return [{ kind: 'EMPLOYMENT', state: 'MISSING', text, source: '农户台账', on: null, clauseIds }];
}

function riskGrounds({ periods, on }: Asked): GapGround[] {
  const period = openOn(periods, on);
  return (period?.risks ?? []).map((risk) => ({
    kind: gapOfRisk(risk),
    state: 'MISSING',
    text: risk,
    source: period?.source ?? null,
    on: period?.identifiedOn ?? null,
    clauseIds: [],
  }));
}
