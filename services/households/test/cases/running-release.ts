import { mutate } from '../mutate';
import { idOf, rowsOf } from '../running-households';
import type { Cases } from './running-case';

const GUARANTEES = ['COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'] as const;
type Guarantee = (typeof GUARANTEES)[number];

let keys = 0;

/** What a household's release rests on, put on record as each office would. */
export class Evidence {
  constructor(
    private readonly cases: Cases,
    private readonly village: string,
  ) {}

  /** A time of monitoring known from elsewhere, taken over by the county. */
  async monitored(code: string, identifiedOn: string, eliminatedOn?: string): Promise<void> {
    const eliminated = eliminatedOn && { eliminatedOn, eliminationMode: 'ASSISTED' };
    const period = { identifiedOn, category: 'MARGINAL', reason: '系统内已有', ...eliminated };
    await this.record('takeOverMonitoring', 'MonitoringPeriodRecorded', code, period);
  }

  /** The highest 低保 is drawn from that day. */
  async highestAllowance(code: string, occurredOn: string): Promise<void> {
    const householdId = await idOf(this.cases.households, code);
    const grant = {
      grantId: householdId,
      householdId,
      divisionCode: this.village,
      name: '农村低保',
      tier: 'highest' as const,
      wholeHousehold: true,
      dispersedHardship: false,
      approved: '50000',
      paid: '50000',
      active: true,
      occurredOn,
      source: '农村低保发放',
    };
    await this.cases.households.deliver('allowance-changed', { grants: [grant] });
  }

  /** A safety-net label that stands from that day: nobody can work, and the highest 低保 is drawn. */
  async labelled(code: string, occurredOn: string): Promise<void> {
    await this.highestAllowance(code, occurredOn);
    const facts = { ableMembers: 0, objectiveDifficulty: true, meetsSafetyNetConditions: true };
    await this.record('setSafetyNetLabel', 'SafetyNetLabelRecorded', code, { occurredOn, facts });
  }

  /** The label that stands is taken off from that day. */
  async unlabelled(code: string, occurredOn: string): Promise<void> {
    const [label] = await rowsOf<{ id: string }>(
      this.cases.households,
      'SELECT l.id FROM safety_net_label l JOIN household h ON h.id = l.household_id WHERE h.code = $1 AND l.removed_on IS NULL',
      [code],
    );
    const { data, errors } = await this.cases.households.ask<{
      removeSafetyNetLabel: { __typename: string };
    }>(
      `county@${this.village.slice(0, 6)}`,
      'mutation ($input: RemoveSafetyNetLabelInput!) { removeSafetyNetLabel(input: $input) { __typename } }',
      {
        input: {
          labelId: label?.id,
          occurredOn,
          reason: '有成员可以务工',
          idempotencyKey: `unlabelled-${keys++}`,
        },
      },
    );
    expect([errors, data.removeSafetyNetLabel.__typename]).toEqual([undefined, 'SafetyNetLabelRecorded']);
  }

  /** 纯收入 of the twelve months up to a day of a household of one member, as its county assessed it. */
  async income(code: string, occurredOn: string, wages: string): Promise<void> {
    const householdId = await idOf(this.cases.households, code);
    const [person] = await rowsOf<{ id: string }>(
      this.cases.households,
      'SELECT person_id AS id FROM membership WHERE household_id = $1',
      [householdId],
    );
    const members = [{ personId: person?.id, registration: 'RURAL', sharesIncome: true, wages }];
    await this.record('assessIncome', 'IncomeAssessed', code, { occurredOn, measure: 'NET', members });
  }

  /** What departments answer for a day: secure unless told otherwise, all four unless told which. */
  async answered(
    code: string,
    occurredOn: string,
    secure: boolean | null = true,
    which: readonly Guarantee[] = GUARANTEES,
  ): Promise<void> {
    const householdId = await idOf(this.cases.households, code);
    const answers = which.map((guarantee) => ({
      householdId,
      divisionCode: this.village,
      guarantee,
      secure,
      occurredOn,
      department: guarantee === 'SAFE_WATER' ? '水利' : '有关部门',
      source: '部门填报',
      finding: null,
    }));
    await this.cases.households.deliver('guarantee-answered', { answers });
  }

  /** Where the renovation of a household stands on a day; amounts in yuan. */
  async renovated(
    code: string,
    occurredOn: string,
    stand: { completedOn?: string; paid?: number; plannedUntil?: string } = {},
  ): Promise<void> {
    const householdId = await idOf(this.cases.households, code);
    const renovation = {
      renovationId: householdId,
      householdId,
      divisionCode: this.village,
      year: 2025,
      approved: '2000000',
      paid: `${stand.paid ?? 0}00`,
      plannedUntil: stand.plannedUntil ?? null,
      completedOn: stand.completedOn ?? null,
      occurredOn,
      source: '部门填报',
    };
    await this.cases.households.deliver('renovation-changed', { renovations: [renovation] });
  }

  private async record(mutation: string, expected: string, code: string, given: object): Promise<void> {
    const householdId = await idOf(this.cases.households, code);
    const account = `county@${this.village.slice(0, 6)}`;
    const input = { householdId, idempotencyKey: `${mutation}-${keys++}`, ...given };
    const { households } = this.cases;
    const answer = await mutate<{ __typename: string }>(households, account, { mutation, input });
    expect(answer.__typename).toBe(expected);
  }
}

/** Readiness as tests look at it. */
export interface ReadinessSeen {
  asOf: string;
  outcome: string;
  earliestOn: string | null;
  riskJudged: boolean;
  conditions: {
    code: string;
    holds: boolean;
    fact: string | null;
    since: string | null;
    earliestOn: string | null;
    evidence: { department: string; source: string; text: string; occurredOn: string; recordedAt: string }[];
    clauses: { id: string }[];
  }[];
  flags: { code: string }[];
  clauses: { id: string }[];
}

/** What tests ask of a readiness. */
export const READINESS = `asOf outcome earliestOn riskJudged flags { code } clauses { id }
  conditions { code holds fact since earliestOn clauses { id }
    evidence { department source text occurredOn recordedAt } }`;

/** Where a household stands to its release on a day, as an account sees it. */
export async function readinessOn(
  cases: Cases,
  account: string,
  code: string,
  asOf: string,
): Promise<ReadinessSeen | null> {
  const { data, errors } = await cases.households.ask<{
    household: { eliminationReadiness: ReadinessSeen | null };
  }>(
    account,
    `query ($id: ID!, $asOf: Date) { household(id: $id) { eliminationReadiness(asOf: $asOf) { ${READINESS} } } }`,
    { id: await idOf(cases.households, code), asOf },
  );
  expect(errors).toBeUndefined();
  return data.household.eliminationReadiness;
}
