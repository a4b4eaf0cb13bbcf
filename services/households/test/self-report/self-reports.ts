import { CALLER_HEADER, publicCaller, signCaller } from '@dixian/access';
import type { Answer } from '@dixian/testkit';
import { certificateOf, nationalFile } from '../national-file';
import { type Households, rowsOf, runningHouseholds } from '../running-households';

export const VILLAGE = 'village@500235216220';
export const TOWNSHIP = 'township@500235216';
export const COUNTY = 'county@500235';
export const TODAY = '2025-10-20';

const SUBMIT = `mutation ($input: SubmitSelfReportInput!) { submitSelfReport(input: $input) { __typename
  ... on SelfReportReceipt { receiptNumber receivedOn whatHappensNext }
  ... on UserError { code message clauses { id } } ... on InvalidInput { field } ... on RateLimited { retryAfterSeconds } } }`;
const STATUS = `query ($number: String!) { selfReportStatus(receiptNumber: $number) { __typename
  ... on SelfReportStatus { progress receivedOn } ... on UserError { code } ... on RateLimited { retryAfterSeconds } } }`;
const LIST = `query ($filter: SelfReportFilter) { selfReports(filter: $filter, first: 200) { totalCount edges { node {
  id name certificateNumber phone statement form leadType occurredOn receivedOn state progress isRepeat rejection placedOn
  division { code } lead { id foundOn channel leadType state household { code } person { name } } } } } }`;
const PLACE = `mutation ($input: PlaceSelfReportInput!) { placeSelfReport(input: $input) { __typename
  ... on SelfReportPlaced { selfReport { id state rejection placedOn lead { id foundOn person { name } } } }
  ... on SelfReportAlreadyPlaced { selfReport { id state } }
  ... on UserError { code message } ... on InvalidInput { field } ... on NotFound { field } } }`;

export interface Result {
  __typename: string;
  receiptNumber?: string;
  receivedOn?: string;
  whatHappensNext?: string;
  code?: string;
  field?: string;
  message?: string;
  retryAfterSeconds?: number;
  progress?: string;
  clauses?: { id: string }[];
  selfReport?: {
    id: string;
    state: string;
    rejection: string | null;
    lead: { id: string; foundOn: string } | null;
  };
}

export interface Listed {
  id: string;
  name: string;
  certificateNumber: string;
  phone: string;
  statement: string | null;
  form: string;
  occurredOn: string;
  receivedOn: string;
  state: string;
  progress: string;
  isRepeat: boolean;
  rejection: string | null;
  placedOn: string | null;
  division: { code: string } | null;
  lead: {
    id: string;
    foundOn: string;
    channel: string;
    leadType: string;
    household: { code: string };
  } | null;
}

let keys = 0;

const NAMES = new Map(Array.from({ length: 100 }, (_, person) => [certificateOf(person), `测试${person}`]));

// As the register has it, also of who comes with his disability card.
function nameOf({ certificateNumber }: { certificateNumber?: string }): string {
  return NAMES.get(certificateNumber?.slice(0, 18) ?? '') ?? '测试1';
}

/** A report with everything that is ordinary, `change` over it. */
export function report(change: object = {}) {
  return {
    certificateNumber: certificateOf(1),
    name: nameOf(change),
    phone: '139 1234 5678',
    division: '500235216220',
    leadType: 'HOUSING',
    statement: '屋顶漏雨，墙体开裂',
    idempotencyKey: `report-${keys++}`,
    ...change,
  };
}

/** The service with households of 普安乡, and what households and their offices do with self-reports. */
export class SelfReports {
  private constructor(readonly households: Households) {}

  /** Persons 1 to 4 and 7 in households of their own; person 5 in two. */
  static async start(variables: Record<string, string> = {}): Promise<SelfReports> {
    const households = await runningHouseholds(TODAY, variables);
    const codes = ['001', '002', '003', '004'].map((number, index) => [number, index + 1] as const);
    const rows = [...codes, ['005', 5] as const, ['006', 5] as const, ['007', 7] as const].map(
      ([number, person]) => ({
        person,
        household: `500235216799${number}`,
        members: 1,
        phone: '13900000000',
      }),
    );
    await households.load(COUNTY, 'national-export', nationalFile('2025-10-01', rows));
    return new SelfReports(households);
  }

  /** Asks as somebody without an account at that address, or as an account. */
  async ask<Data>(from: string, query: string, variables: object = {}): Promise<Answer<Data>> {
    if (from.includes('@')) return this.households.ask<Data>(from, query, variables);
    const { service } = this.households;
    const [secret = ''] = service.parts.environment.GATEWAY_SECRETS;
    const caller = signCaller(publicCaller(from), { secret, now: new Date(), language: 'zh' });
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CALLER_HEADER]: caller },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }

  async submit(from: string, input: object): Promise<Result> {
    return this.one(from, 'submitSelfReport', SUBMIT, { input });
  }

  async status(from: string, number: string): Promise<Result> {
    return this.one(from, 'selfReportStatus', STATUS, { number });
  }

  async place(account: string, input: object): Promise<Result> {
    return this.one(account, 'placeSelfReport', PLACE, { input });
  }

  async list(account: string, filter: object = {}): Promise<Listed[]> {
    const { data, errors } = await this.ask<{
      selfReports: { totalCount: number; edges: { node: Listed }[] };
    }>(account, LIST, { filter });
    expect(errors).toBeUndefined();
    expect(data.selfReports.totalCount).toBe(data.selfReports.edges.length);
    return data.selfReports.edges.map(({ node }) => node);
  }

  rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.households, sql, parameters);
  }

  private async one(from: string, field: string, query: string, variables: object): Promise<Result> {
    const answer = await this.ask<Record<string, Result>>(from, query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data[field] as Result;
  }
}
