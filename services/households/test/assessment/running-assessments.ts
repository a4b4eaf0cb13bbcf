import { mutate } from '../mutate';
import { type NationalRow, nationalFile } from '../national-file';
import { type Households, idOf, rowsOf, runningHouseholds } from '../running-households';
import { LINE_OF_9000, supplements } from '../supplements';

export const JI_YUAN = ['河南省', '省直辖县级行政区划', '济源市', '济源市王屋镇', '王屋村'];
export const AN_YANG = ['河南省', '安阳市', '滑县', '道口镇街道', '新华社区'];

let keys = 0;

/** The service with the line of 普安乡 set at 9,000, and what tests of incomes do with it. */
export class Assessments {
  private constructor(
    readonly households: Households,
    private readonly removed: () => Promise<void>,
  ) {}

  static async start(now: string): Promise<Assessments> {
    const { variables, remove } = await supplements({ 'pu-an-line': LINE_OF_9000 });
    return new Assessments(await runningHouseholds(now, variables), remove);
  }

  async drop(): Promise<void> {
    await this.households.drop();
    await this.removed();
  }

  /** Loads an export and gives the household of that code. */
  async load(account: string, rows: readonly NationalRow[], exportedOn = '2025-03-20'): Promise<void> {
    const { rowsRejected } = await this.households.load(
      account,
      'national-export',
      nationalFile(exportedOn, rows),
    );
    expect(rowsRejected).toBe(0);
  }

  idOf(code: string): Promise<string> {
    return idOf(this.households, code);
  }

  /** Ids of the persons of a household, in the order of their names. */
  async people(code: string): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      this.households,
      'SELECT p.id FROM person p JOIN household h ON h.id = p.household_id WHERE h.code = $1 ORDER BY p.name',
      [code],
    );
    return rows.map(({ id }) => id);
  }

  /** An input of assessIncome, everybody rural and sharing unless `members` says otherwise. */
  async input(code: string, occurredOn: string, members: readonly object[], change: object = {}) {
    const people = await this.people(code);
    return {
      householdId: await this.idOf(code),
      occurredOn,
      idempotencyKey: `assessment-${keys++}`,
      members: people.map((personId, index) => ({
        personId,
        registration: 'RURAL',
        sharesIncome: true,
        ...members[index],
      })),
      ...change,
    };
  }

  async assess(account: string, input: object): Promise<AssessOutcome> {
    return mutate<AssessOutcome>(this.households, account, {
      mutation: 'assessIncome',
      input,
      fields: RESULT,
    });
  }

  /** Fields of the screening of one assessment of a household. */
  async ofAssessment<Fields>(account: string, code: string, id: string, fields: string): Promise<Fields> {
    const { data, errors } = await this.households.ask<{
      householdByCode: { incomeAssessments: { id: string; screening: Fields }[] };
    }>(
      account,
      `query ($code: String!) { householdByCode(code: $code) { incomeAssessments { id screening { ${fields} } } } }`,
      { code },
    );
    expect(errors).toBeUndefined();
    const found = data.householdByCode.incomeAssessments.find((assessment) => assessment.id === id);
    if (!found) throw new Error(`No assessment ${id}`);
    return found.screening;
  }
}

export interface AssessOutcome {
  __typename: string;
  code?: string;
  field?: string;
  clauses?: { id: string }[];
  assessment?: { id: string; total: string; fromOn: string };
  screening?: { belowLine: boolean | null; decision: { outcome: string } };
}

const RESULT = `... on UserError { code message clauses { id } } ... on InvalidInput { field }
  ... on NotFound { field } ... on AssessmentConflict { assessment { id } }
  ... on IncomeAssessed {
    assessment { id occurredOn fromOn measure wages business property transfer businessCost policyIncome selfPaid total
      countedMembers perHead arithmetic corrects
      members { person { id } counted reason clause { id } registration urbanBenefits sharesIncome wages supportPaid } }
    screening { asOf belowLine otherFactors decision { outcome reasons { code fact value clause { id } } } } }`;
