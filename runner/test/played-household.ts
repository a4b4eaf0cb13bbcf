import { syntheticCertificate, waitUntil } from '@dixian/testkit';
import type { GraphClient } from '../src/client/graph-client';

/** A place of the scenarios: a village with the codes above it. */
export interface Place {
  village: string;
}
export const PU_AN: Place = { village: '500235216220' };
export const AN_YANG: Place = { village: '410526002002' };
export const ZHENG_ZHOU: Place = { village: '410181001003' };
export const JI_YUAN: Place = { village: '419001109211' };
export const BO_LUO: Place = { village: '441322001001' };

/** Whose clients the accounts of a place are: a stack in processes of its own, or a graph in this one. */
export interface Gateway {
  as(account: string): Promise<GraphClient>;
}

/** What a mutation answers, of whatever type. */
export interface Outcome {
  __typename: string;
  code?: string;
  message?: string;
  case?: { id: string; state: string };
  decision?: { outcome: string; reasons: { code: string; holds: boolean }[] };
  clauses?: { id: string }[];
  possibleFrom?: string;
  missingStep?: string;
  warnings?: { code: string }[];
  screening?: Screening;
  assessment?: { countedMembers: number; total: string; perHead: string };
  [field: string]: unknown;
}
interface Screening {
  belowLine: boolean;
  decision: { outcome: string };
  otherFactors: string[];
}

const COMMON = '__typename ... on UserError { code message clauses { id } }';
const CASE = `${COMMON} ... on CaseActRecorded { case { id state } warnings { code } } ... on StepOrder { missingStep }
  ... on PublicityTooShort { possibleFrom } ... on DecisionRefused { decision { outcome reasons { code holds } } }`;
const DECIDED = `${COMMON} ... on DecisionRefused { decision { outcome reasons { code holds } } }`;
const SHOWN: Readonly<Record<string, string>> = {
  assessIncome: `${COMMON} ... on IncomeAssessed { assessment { countedMembers total perHead }
    screening { belowLine otherFactors decision { outcome } } }`,
  setSafetyNetLabel: DECIDED,
  endPairing: DECIDED,
  receiveLead: `${COMMON} ... on LeadReceived { lead { id } }`,
  recordRenovation: `${COMMON} ... on RenovationRecorded { renovation { id } }`,
  recordAllowance: `${COMMON} ... on AllowanceRecorded { allowance { grant } }`,
  recordPensionPremium: `${DECIDED} ... on PensionPremiumRecorded { premium { year paidByGovernment } }`,
  startGradualExit: `${DECIDED} ... on GradualExitRecorded { exit { firstDay until flags clause { id } } }`,
  registerHousehold: `${COMMON} ... on HouseholdRecorded { household { id code members { person { id name } } } }`,
};
const CASE_ACTS =
  /^(hold|submit|record(Home|Village|Township|County|System|Rever|Elim)|post|announce|nominate|approve|confirm|relabel)/;

let counter = 0;

/** What a household is registered with beside its members' days of birth. */
export interface Registered {
  /** Fields of every member. */
  readonly member?: object;
  /** Fields of the household, such as its kind. */
  readonly household?: object;
}

/** A member as a ledger names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly certificateNumber: string;
}

interface Kept {
  id: string;
  code: string;
  members: { person: { id: string; name: string } }[];
}

/** A household of a scenario, played through the gateway by the accounts of its place. */
export class PlayedHousehold {
  private constructor(
    private readonly stack: Gateway,
    private readonly place: Place,
    readonly id: string,
    readonly code: string,
    readonly named: readonly Named[],
  ) {}

  /** Ids of the members, the head's first. */
  get members(): readonly string[] {
    return this.named.map(({ id }) => id);
  }

  /** Registers a household with members born on these days, the head first. */
  static async register(
    stack: Gateway,
    place: Place,
    births: readonly string[],
    { member = {}, household = {} }: Registered = {},
  ) {
    const members = births.map((birthOn, index) => ({
      name: `成员${index + 1}`,
      certificateNumber: syntheticCertificate({ birthOn, sequence: ++counter }),
      relation: index === 0 ? '户主' : '其他',
      isHead: index === 0,
      livesTogether: true,
      inRegister: true,
      phone: '19900000001',
      ...member,
    }));
    const answer = await mutate(stack, account(place, 'township'), 'registerHousehold', {
      code: `${place.village.slice(0, 9)}99${String(counter).padStart(4, '0')}`,
      division: place.village,
      members,
      occurredOn: '2020-01-02',
      idempotencyKey: `household-${counter}`,
      ...household,
    });
    const { id, code, members: kept } = answer.household as Kept;
    const idOf = new Map(kept.map(({ person }) => [person.name, person.id]));
    const named = members.map(({ name, certificateNumber }) => ({
      ...{ id: idOf.get(name) ?? '', name, certificateNumber },
    }));
    return new PlayedHousehold(stack, place, id, code, named);
  }

  /** Does something as the village, township, county or a department of the place; `householdId` goes with it unless a case, lead or label does. */
  async does(role: string, mutation: string, occurredOn: string, input: object = {}): Promise<Outcome> {
    const aimed = ['caseId', 'leadId', 'labelId'].some((field) => field in input);
    return mutate(this.stack, account(this.place, role), mutation, {
      ...(!aimed && { householdId: this.id }),
      occurredOn,
      idempotencyKey: `act-${++counter}`,
      ...input,
    });
  }

  /** Asks the household for fields as the county, or as the staff of a department. */
  async shows<Fields>(fields: string, role = 'county'): Promise<Fields> {
    const client = await this.stack.as(account(this.place, role));
    const { data, errors } = await client.ask<{ household: Fields }>(
      `query ($id: ID!) { household(id: $id) { ${fields} } }`,
      { id: this.id },
    );
    if (!data?.household) throw new Error(JSON.stringify(errors));
    return data.household;
  }

  /** A department says something; it is tried until the department knows the household. */
  async says(department: string, mutation: string, occurredOn: string, input: object): Promise<Outcome> {
    return waitUntil(
      async () => {
        const outcome = await this.does(department, mutation, occurredOn, input);
        return outcome.code === 'NOT_FOUND' ? undefined : outcome;
      },
      { timeoutMs: 30_000, what: `${department} to know the household` },
    ) as Promise<Outcome>;
  }

  /** All four answers that elimination rests on, secure from that day on. */
  async isSecureFrom(day: string): Promise<void> {
    await this.says('education', 'answerSchooling', day, { secure: true });
    await this.says('health', 'answerInsurance', day, { secure: true });
    await this.says('housing', 'appraiseHouse', day, { grade: 'A', soleDwelling: true });
    await this.says('water', 'answerWater', day, { secure: true });
    await this.sees(
      'departmentAnswers { secure }',
      ({ departmentAnswers }: { departmentAnswers: object[] }) => departmentAnswers.length === 4,
    );
  }

  /** Waits until the household shows what departments said, to the county or to a department. */
  async sees<Fields>(fields: string, holds: (fields: Fields) => boolean, role = 'county'): Promise<void> {
    await waitUntil(async () => holds(await this.shows<Fields>(fields, role)), {
      timeoutMs: 30_000,
      what: fields,
    });
  }

  /** Assesses net income with these yearly wages, member by member, in yuan. */
  earns(occurredOn: string, wages: readonly string[], change: readonly object[] = []): Promise<Outcome> {
    return this.does('township', 'assessIncome', occurredOn, {
      members: this.members.map((personId, index) => ({
        personId,
        registration: 'RURAL',
        sharesIncome: true,
        wages: wages[index] ?? '0.00',
        ...change[index],
      })),
    });
  }
}

function account({ village }: Place, role: string): string {
  const digits = { village: 12, township: 9 }[role] ?? 6;
  return `${role}@${village.slice(0, digits)}`;
}

async function mutate(stack: Gateway, by: string, mutation: string, input: object): Promise<Outcome> {
  const shown = SHOWN[mutation] ?? (CASE_ACTS.test(mutation) ? CASE : COMMON);
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const client = await stack.as(by);
  const { data, errors } = await client.ask<Record<string, Outcome>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} } }`,
    { input },
  );
  const outcome = data?.[mutation];
  if (!outcome) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return outcome;
}
