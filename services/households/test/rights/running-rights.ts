import { mutate } from '../mutate';
import { nationalFile } from '../national-file';
import { ownFolder } from '../own-folder';
import { type Households, idOf, rowsOf, runningHouseholds } from '../running-households';

export const COUNTY = 'county@410526';
export const TOWNSHIP = 'township@410526001';
export const ONE = '410526001799701';
export const OTHER = '410526001799702';
export const FORMER = '410526001799703';

/** An answer to one of the acts, as far as tests look at it. */
export interface Told {
  __typename: string;
  code?: string;
  field?: string;
  fields?: { path: string; code: string }[];
  request?: { id: string; dueOn: string | null; clauses: { id: string }[]; answer: object | null };
  letter?: { id: string; stands: boolean };
}

const FIELDS = '... on UserError { code } ... on InvalidInput { field fields { path code } }';
const rule = (name: string, clause: string, values = '') =>
  `- { rule: ${name}, clause: ${clause}, ${values}from: 2025-02-01, to: null }\n`;

/**
 * Three households of 滑县, whose own folder sets a last day for corrections and asks for letters; elsewhere neither is asked. The
 * installation seals and indexes by SM4 and SM3.
 */
export class Rights {
  private keys = 0;

  private constructor(
    readonly households: Households,
    /** Id of the first household, and of persons by name. */
    readonly one: string,
    readonly persons: Readonly<Record<string, string>>,
    private readonly removeFolder: () => Promise<void>,
  ) {}

  static async start(now: string): Promise<Rights> {
    const own = await ownFolder([
      {
        id: 'HX-2025-1',
        quote: '个人信息更正申请在5个工作日内答复',
        rules: rule('data-correction', 'HX-2025-1', 'with: { days: 5, unit: working-days }, '),
      },
      {
        id: 'HX-2025-2',
        quote: '开展信息比对须有本人授权书',
        rules: rule('comparison-authorised', 'HX-2025-2'),
      },
    ]);
    const households = await runningHouseholds(now, { ...own.variables, CIPHER_SUITE: 'sm' });
    const place = ['河南省', '安阳市', '滑县', '道口镇街道', '红旗路社区'];
    const rows = [
      { household: ONE, person: 1, place },
      { household: ONE, person: 2, place, relation: '配偶' },
      { household: OTHER, person: 3, place, members: 1 },
      { household: FORMER, person: 4, place, members: 1 },
    ];
    await households.load(COUNTY, 'national-export', nationalFile('2025-06-01', rows));
    const known = await rowsOf<{ name: string; id: string }>(households, 'SELECT name, id FROM person');
    const persons = Object.fromEntries(known.map(({ name, id }) => [name, id]));
    return new Rights(households, await idOf(households, ONE), persons, own.remove);
  }

  /** What an act gives an account; each call has a key of its own unless one is given. */
  act(mutation: string, input: object, account = TOWNSHIP): Promise<Told> {
    this.keys += 1;
    const fields = /Correction/.test(mutation)
      ? `... on ${mutation === 'requestCorrection' ? 'CorrectionRequested' : 'CorrectionRequestAnswered'} {
          request { id dueOn clauses { id } answer { outcome statement correction } } }`
      : `... on AuthorisationLetter${mutation.startsWith('record') ? 'Recorded' : 'Withdrawn'} {
          letter { id stands } }`;
    return mutate(this.households, account, {
      mutation,
      input: { idempotencyKey: `rights-${this.keys}`, ...input },
      fields: `${FIELDS} ${fields}`,
    });
  }

  /** A request to correct data of the first person. */
  asks(change: object = {}): object {
    return {
      ...{ householdId: this.one, personId: this.persons.测试1, askedBy: 'PERSON', kind: 'CORRECT' },
      ...{ statement: '文化程度登记为初中，应为高中', occurredOn: '2025-09-29', ...change },
    };
  }

  /** A letter of that person. */
  letterOf(change: object = {}): object {
    return {
      ...{
        householdId: this.one,
        personIds: [this.persons.测试1],
        purposes: ['FINANCIAL_ASSETS', 'VEHICLES'],
      },
      ...{ occurredOn: '2025-01-10', validUntil: '2025-11-20', ...change },
    };
  }

  /** The tasks to answer a request. */
  tasks(id: string | undefined): Promise<object[]> {
    return rowsOf(
      this.households,
      `SELECT level, due_on::text, closed_on::text FROM task WHERE kind = 'ANSWER_CORRECTION' AND subject_id = $1`,
      [id],
    );
  }

  /** Ids of the requests of such a list of the county, by the day on which they are to be answered. */
  async requests(filter: string): Promise<string[]> {
    const { correctionRequests } = await this.asked<{
      correctionRequests: { edges: { node: { id: string } }[] };
    }>(
      COUNTY,
      `{ correctionRequests(filter: { ${filter} }, orderBy: { field: DUE_ON }) { edges { node { id } } } }`,
    );
    return correctionRequests.edges.map(({ node }) => node.id);
  }

  async asked<Data>(account: string, query: string): Promise<Data> {
    const { data, errors } = await this.households.ask<Data>(account, query);
    expect(errors).toBeUndefined();
    return data;
  }

  async drop(): Promise<void> {
    await this.households.drop();
    await this.removeFolder();
  }
}
