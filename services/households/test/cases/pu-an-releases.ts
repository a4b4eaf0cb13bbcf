import { nationalFile } from '../national-file';
import { idOf } from '../running-households';
import { LINE_OF_9000, supplements } from '../supplements';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from './running-case';
import { Evidence } from './running-release';

/** Code of a test household of 普安乡 by its number. */
export const code = (number: number) => `500235216799${String(number).padStart(3, '0')}`;

/** Households of 普安乡 on their way to release, with the line of 2025 set at 9,000. */
export class PuAnReleases {
  private constructor(
    readonly cases: Cases,
    readonly evidence: Evidence,
    private readonly remove: () => Promise<void>,
  ) {}

  /**
   * Starts with that many households of one member, in the register since 2025-01-05; `files` are supplements, `now` is
   * today, `labour` what the register says of everybody.
   */
  static async start(
    count: number,
    files: Readonly<Record<string, string>> = { 'pu-an-line': LINE_OF_9000 },
    now = '2025-12-01',
    labour?: string,
  ): Promise<PuAnReleases> {
    const { variables, remove } = await supplements(files);
    const rows = Array.from({ length: count }, (_, index) => ({
      person: index + 1,
      household: code(index + 1),
      members: 1,
      ...(labour && { labour }),
    }));
    const cases = await Cases.of(now, COUNTY, nationalFile('2025-01-05', rows), variables);
    return new PuAnReleases(cases, new Evidence(cases, '500235216220'), remove);
  }

  async drop(): Promise<void> {
    await this.cases.households.drop();
    await this.remove();
  }

  idOf(number: number): Promise<string> {
    return idOf(this.cases.households, code(number));
  }

  /** A household monitored since 2024-05-01 with everything in its favour from 2025-03-15 on. */
  async fit(number: number, wages = '9000.01'): Promise<string> {
    await this.evidence.monitored(code(number), '2024-05-01');
    await this.evidence.income(code(number), '2025-03-15', wages);
    await this.evidence.answered(code(number), '2025-04-01');
    return this.idOf(number);
  }

  nominate(householdId: string, day: string, change: object = {}) {
    const given = input('nominateElimination', { householdId }, day, change);
    return this.cases.act(VILLAGE, 'nominateElimination', given);
  }

  /** A case brought as far as the posting, all on one day. */
  async posted(householdId: string, day: string): Promise<string> {
    const nominated = await this.nominate(householdId, day);
    expect(nominated).toMatchObject({ __typename: 'CaseActRecorded', case: { state: 'NOMINATED' } });
    const caseId = nominated.case?.id ?? '';
    const steps = [
      [TOWNSHIP, 'recordReverification', 'REVERIFIED'],
      [VILLAGE, 'recordVillageReview', 'REVIEWED'],
      [VILLAGE, 'postPublicity', 'PUBLICISED'],
    ] as const;
    for (const [account, mutation, state] of steps) {
      const outcome = await this.cases.act(account, mutation, input(mutation, { caseId }, day));
      expect(outcome).toMatchObject({ __typename: 'CaseActRecorded', case: { state } });
    }
    return caseId;
  }
}
