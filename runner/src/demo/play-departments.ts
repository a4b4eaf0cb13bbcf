import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import type { Account } from './demo-accounts';
import type { Stage } from './play-demo';

const FINANCE: Account = 'finance@410526';
const HEALTH: Account = 'health@441322';
const BO_LUO = '441322';
/** The year that the samples are of. */
const YEAR = 2025;
const LAST_DAY = plainDate('2025-12-31');
/** Last day of the window in which 博罗 counts its bills. */
const RUN_ON = plainDate('2025-12-20');
const QUARTERS = ['2025-09-30', '2025-06-30', '2025-03-31'] as const;

type Asked = Omit<Stage, 'url'>;

/**
 * Plays what two offices do with the samples once all departments have heard of them: 安阳's list of subsidised interest,
 * posted and waiting for the county's approval, and 博罗's run of medical accounts. What stands already stays as it is.
 */
export async function playDepartments(asked: Asked): Promise<void> {
  await postSubsidyList(asked);
  await runMedicalAccounts(asked);
}

async function postSubsidyList(asked: Asked): Promise<void> {
  const to = listedUntil(asked.today);
  if (to === undefined) return;
  const { subsidyLists } = await answered<{ subsidyLists: { totalCount: number } }>(
    asked,
    FINANCE,
    `{ subsidyLists(filter: { year: ${YEAR}, isCorrection: false }) { totalCount } }`,
  );
  if (subsidyLists.totalCount > 0) return;
  const occurredOn = asked.today;
  const key = (step: string) => `demo-${step}-${occurredOn}`;
  const { prepared } = await answered<{ prepared: { list?: PreparedList } }>(
    asked,
    FINANCE,
    `mutation ($input: PrepareSubsidyListInput!) { prepared: prepareSubsidyList(input: $input) {
       ... on SubsidyListPrepared { list { id version totals { toCheck } } } } }`,
    { input: { from: `${YEAR}-01-01`, to, occurredOn, idempotencyKey: key('prepareSubsidyList') } },
  );
  const { list } = prepared;
  // Without a county's value for the days a year every line is a person's to settle; a list is posted when none is left.
  if (!list || list.totals.toCheck > 0) return;
  await answered(
    asked,
    FINANCE,
    'mutation ($input: StepSubsidyListInput!) { postSubsidyList(input: $input) { __typename } }',
    { input: { listId: list.id, version: list.version, occurredOn, idempotencyKey: key('postSubsidyList') } },
  );
}

interface PreparedList {
  readonly id: string;
  readonly version: number;
  readonly totals: { readonly toCheck: number };
}

/** The last day that a list of the year can count: its end, or that of the last quarter; undefined before the first. */
function listedUntil(today: PlainDate): PlainDate | undefined {
  if (today > LAST_DAY) return LAST_DAY;
  const quarter = QUARTERS.find((end) => end < today);
  return quarter && plainDate(quarter);
}

async function runMedicalAccounts(asked: Asked): Promise<void> {
  if (asked.today < addDays(RUN_ON, 1)) return;
  const of = `division: "${BO_LUO}", year: ${YEAR}`;
  const { medicalRun, preview } = await answered<{
    medicalRun: object | null;
    preview: { version: string } | null;
  }>(
    asked,
    HEALTH,
    `{ medicalRun(${of}) { id } preview: medicalRunPreview(${of}, on: "${RUN_ON}") { version } }`,
  );
  if (medicalRun || !preview) return;
  await answered(
    asked,
    HEALTH,
    'mutation ($input: RunMedicalAccountsInput!) { runMedicalAccounts(input: $input) { __typename } }',
    {
      input: {
        ...{ division: BO_LUO, year: YEAR, version: preview.version },
        ...{ occurredOn: RUN_ON, idempotencyKey: 'demo-runMedicalAccounts' },
      },
    },
  );
}

async function answered<Data>(
  { clientFor }: Asked,
  account: Account,
  query: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors } = await (await clientFor(account)).ask<Data>(query, variables);
  if (!data) throw new Error(`The demonstration stops: ${JSON.stringify(errors)}`);
  return data;
}
