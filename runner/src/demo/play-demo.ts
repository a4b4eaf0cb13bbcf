import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import type { GraphClient } from '../client/graph-client';
import type { Account } from './demo-accounts';
import { HOUSEHOLDS, type PlayedHousehold, REPORTER, stepsOf, TOWNSHIP, VILLAGE } from './played-demo';

/** Days from the first lead to the last step, so that nothing of it lies in the future. */
const DAYS = 14;
/** The document of 普安乡 holds from then on. */
const FIRST_DAY = plainDate('2025-03-15');

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly household?: {
    readonly id: string;
    readonly leads: { readonly edges: readonly { readonly node: { readonly foundOn: PlainDate } }[] };
  };
  readonly lead?: { readonly id: string };
  readonly case?: { readonly id: string };
}

/** What the demonstration is played with. */
export interface Stage {
  readonly url: string;
  readonly today: PlainDate;
  clientFor(account: Account): Promise<GraphClient>;
}

/**
 * Plays a fortnight of 普安乡 up to today: households at every step of identification, one with its helper and its plan,
 * and a self-report that waits for its place. What was played before stays as it is. Says how many households it brought on.
 */
export async function playDemo(stage: Stage): Promise<number> {
  const foundOn = addDays(stage.today, -DAYS);
  if (foundOn < FIRST_DAY) return 0;
  let played = 0;
  for (const household of HOUSEHOLDS) if (await playHousehold(stage, household, foundOn)) played += 1;
  await reportOnesOwn(stage);
  return played;
}

async function playHousehold(stage: Stage, played: PlayedHousehold, foundOn: PlainDate): Promise<boolean> {
  const { name, certificateNumber, steps } = played;
  const member = { name, certificateNumber, relation: '户主', isHead: true };
  const registered = await act(stage, TOWNSHIP, 'registerHousehold', {
    division: VILLAGE.slice('village@'.length),
    members: [{ ...member, livesTogether: true, inRegister: true, phone: '13900000000' }],
    ...{ occurredOn: FIRST_DAY, idempotencyKey: `demo-${name}` },
  });
  const { id: householdId, leads } = registered.household ?? {};
  if (!householdId) return false;
  const before = leads?.edges.at(-1);
  // A start that was broken off goes on where it stopped, on the days it began with: what is recorded stays as it is.
  const began = before?.node.foundOn ?? foundOn;
  const key = (mutation: string) => `demo-${name}-${mutation}`;
  const found = await act(stage, VILLAGE, 'receiveLead', {
    ...{ householdId, channel: 'DAILY_CHECK', leadType: 'ILLNESS_DISASTER_ACCIDENT' },
    ...{ note: '入户摸排时发现', occurredOn: began, idempotencyKey: key('receiveLead') },
  });
  const leadId = found.lead?.id;
  let caseId: string | undefined;
  for (const step of stepsOf(began).slice(0, steps)) {
    const targets = { lead: { leadId }, case: { caseId }, household: { householdId } };
    const done = await act(stage, step.by, step.mutation, {
      ...targets[step.target],
      ...{ occurredOn: addDays(began, step.after), idempotencyKey: key(step.mutation), ...step.given },
    });
    caseId = done.case?.id ?? caseId;
  }
  return before === undefined;
}

const SHOWN: Readonly<Record<string, string>> = {
  registerHousehold:
    '... on HouseholdRecorded { household { id leads(first: 50) { edges { node { foundOn } } } } }',
  receiveLead: '... on LeadReceived { lead { id } }',
  verifyLead: '',
  assignHelper: '',
  makeHelpPlan: '',
};

const TRIES = 5;

async function act({ clientFor }: Stage, by: Account, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const shown = SHOWN[mutation] ?? '... on CaseActRecorded { case { id } }';
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { message } ${shown} } }`;
  // A machine that is busy with its start answers late; the same key makes asking again harmless.
  for (let left = TRIES; ; left -= 1) {
    const { data, errors } = await (await clientFor(by)).ask<Record<string, Answer>>(query, { input });
    const answer = data?.[mutation];
    if (answer && answer.message === undefined) return answer;
    const late = errors?.some(({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE') ?? false;
    if (!late || left <= 1) {
      const why = answer?.message ?? JSON.stringify(errors);
      throw new Error(`The demonstration stops at ${mutation}: ${why}`);
    }
  }
}

// Without an account, as households do; who asks again too soon is told so, and the report of before stands.
async function reportOnesOwn({ url }: Stage): Promise<void> {
  const input = {
    ...{ ...REPORTER, division: VILLAGE.slice('village@'.length), leadType: 'HOUSING' },
    ...{ statement: '雨后屋顶漏水，请帮忙看看。', idempotencyKey: 'demo-self-report' },
  };
  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: SubmitSelfReportInput!) { submitSelfReport(input: $input) { __typename } }`,
      variables: { input },
    }),
  });
}
