import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticCertificate } from '@dixian/testkit';
import { loadFile } from '../src/client/load-file';
import { ACCOUNTS, FILES, inputsThatNameCodes, VILLAGE } from './naming-codes';
import { WaitingRows } from './waiting-rows';
import { type WholeGraph, wholeGraph } from './whole-graph';

// 博罗 has loaded its departments' ledgers; 云阳, of another province, names the codes in them.
const OWNER = '441322';
const OWNER_TOWNSHIP = '441322001';
const OWNER_VILLAGE = '441322001001';
const COUNTY = VILLAGE.slice(0, 6);
const KEEPS_REGISTER = /^(village|township|county|rural)@/;

interface Answer {
  __typename: string;
  code?: string;
  household?: { id: string; code: string; members: { person: { id: string } }[] };
  offer?: { id: string };
}

// Every ledger, by every account.
const MANY_FILES = 600_000;

let graph: WholeGraph;
let rows: WaitingRows;
let taken = 0;
const nextCode = () => `${OWNER_TOWNSHIP}${700_000 + taken++}`;
const person = (name: string, isHead: boolean) => ({
  name,
  certificateNumber: syntheticCertificate({ birthOn: '1980-02-29', sequence: 100 + taken++ }),
  relation: isHead ? '户主' : '子',
  isHead,
});

async function act(account: string, mutation: string, given: object): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const household = 'household { id code members { person { id } } }';
  const result =
    mutation === 'offerMove'
      ? '... on MoveOffered { offer { id } }'
      : `... on HouseholdRecorded { ${household} }`;
  const input = { occurredOn: '2025-11-20', idempotencyKey: `key-${taken++}`, ...given };
  const { data, errors } = await (await graph.as(account)).ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on UserError { code } ${result} } }`,
    { input },
  );
  const answer = data?.[mutation];
  if (!answer) throw new Error(JSON.stringify(errors));
  return answer;
}

const register = (account: string, division: string, code: string | null, members = [person('甲', true)]) =>
  act(account, 'registerHousehold', { code, division, members });

async function registered(account: string, division: string, code: string | null, members?: object[]) {
  const answer = await register(account, division, code, members as never);
  if (!answer.household) throw new Error(JSON.stringify(answer));
  return answer.household;
}

// Of a household of its own, each account tries to make one that has the code.
let own: { id: string; members: { person: { id: string } }[] };
const BY_HAND: Readonly<Record<string, (account: string, code: string) => Promise<Answer>>> = {
  'registerHousehold.code': (account, code) => register(account, VILLAGE, code),
  'correctHousehold.code': (account, code) =>
    act(account, 'correctHousehold', { householdId: own.id, code, reason: '更正' }),
  'splitHousehold.code': (account, code) => {
    const parting = own.members.at(-1)?.person.id ?? '';
    const members = [{ personId: parting }];
    return act(account, 'splitHousehold', {
      householdId: own.id,
      code,
      members,
      newHeadId: parting,
      reason: '分户',
    });
  },
};

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  rows = await WaitingRows.plant(graph, [], OWNER_TOWNSHIP);
  own = await registered(`village@${VILLAGE}`, VILLAGE, null, [person('乙', true), person('丙', false)]);
}, 90_000);
afterAll(async () => {
  await rows?.end();
  await graph?.drop();
});

test('every input and every ledger that names the code of a household is played here', () => {
  // What is missing is added to BY_HAND; files are of every ledger by its layout.
  expect(inputsThatNameCodes()).toEqual(Object.keys(BY_HAND).sort());
  expect(Object.keys(FILES)).toEqual(expect.arrayContaining(['rural-households', 'settlements', 'helpers']));
});

test('whoever names a code of another county by hand, the rows that wait there stay where they are', async () => {
  const tries = Object.keys(BY_HAND).flatMap((way) =>
    ACCOUNTS.map((account) => ({ way, account, code: nextCode() })),
  );
  const codes = tries.map(({ code }) => code);
  await rows.add(codes, OWNER_TOWNSHIP);
  const said: string[] = [];
  for (const { way, account, code } of tries) {
    const answer = await BY_HAND[way]?.(account, code);
    const mayDo =
      KEEPS_REGISTER.test(account) && !(way.startsWith('split') && account.startsWith('village@'));
    const expected = mayDo ? 'CODE_OF_OTHER_COUNTY' : 'NOT_PERMITTED';
    if (answer?.code !== expected) said.push(`${way} by ${account}: ${JSON.stringify(answer)}`);
  }
  expect(said).toEqual([]);
  await expectWaiting(codes);
});

test(
  'whoever names them in a ledger, of the register or of a department, takes none of them either',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dixian-codes-'));
    const tries = Object.keys(FILES).flatMap((ledger) =>
      ACCOUNTS.map((account) => ({ ledger, account, code: nextCode() })),
    );
    const codes = tries.map(({ code }) => code);
    await rows.add(codes, OWNER_TOWNSHIP);
    const loaded: string[] = [];
    const refusedRow: string[] = [];
    const load = async ({ ledger, account, code }: (typeof tries)[number]) => {
      const file = join(folder, `${ledger}_${code}.csv`);
      writeFileSync(file, FILES[ledger]?.([code]) ?? '');
      const report = await loadFile(await graph.as(account), file, `${ledger}-${code}`).catch(
        () => undefined,
      );
      if (report?.rowsRejected === 1) refusedRow.push(`${ledger} by ${account}`);
      // The whole country's administrator loads a department's ledger for the county itself.
      if (report && (report.state !== 'COMPLETED' || (report.rowsLoaded > 0 && account !== 'admin@')))
        loaded.push(`${ledger} by ${account}: ${JSON.stringify(report)}`);
    };
    // Each account with its own file of one ledger, all at once, as offices do.
    for (let from = 0; from < tries.length; from += ACCOUNTS.length)
      await Promise.all(tries.slice(from, from + ACCOUNTS.length).map(load));
    expect(loaded).toEqual([]);
    // The row itself was refused, not the file.
    expect(refusedRow).toEqual(
      expect.arrayContaining(Object.keys(FILES).map((ledger) => `${ledger} by county@${COUNTY}`)),
    );
    await expectWaiting(codes);
  },
  MANY_FILES,
);

test('a code of digits that no county has is taken, and the rows of that name stay with the place that loaded them', async () => {
  const code = '659001001700001';
  await rows.add([code], '659001001');
  const { id } = await registered(`village@${VILLAGE}`, VILLAGE, code);
  await rows.heard(id, code, VILLAGE);
  expect(new Set((await rows.of([code])).map(placeOf))).toEqual(new Set(['659001001 null']));
});

test('in their own county they are claimed, stay with the household whatever its code, and go where it is accepted', async () => {
  const code = nextCode();
  await rows.add([code], OWNER_TOWNSHIP);
  const tables = (await rows.of([code])).length;
  const owner = `county@${OWNER}`;
  const { id } = await registered(owner, OWNER_VILLAGE, code);
  await rows.heard(id, code, OWNER_VILLAGE);
  // A table that is not among those that its service matches by code keeps a row that nobody claims.
  expect((await rows.of([code])).filter(({ householdId }) => householdId !== id)).toEqual([]);

  const other = nextCode();
  await act(owner, 'correctHousehold', { householdId: id, code: other, reason: '更正' });
  const later = await registered(owner, OWNER_VILLAGE, code);
  await rows.heard(id, other, OWNER_VILLAGE);
  await rows.heard(later.id, code, OWNER_VILLAGE);
  for (const account of [`village@${VILLAGE}`, `county@${COUNTY}`])
    expect(await register(account, VILLAGE, code)).toMatchObject({ code: 'CODE_OF_OTHER_COUNTY' });
  expect(new Set((await rows.of([code])).map(placeOf))).toEqual(new Set([`${OWNER_VILLAGE} ${id}`]));

  const moving = { householdId: id, toDivision: VILLAGE, reason: '迁移' };
  const { offer } = await act(owner, 'offerMove', moving);
  await act(`county@${COUNTY}`, 'acceptMove', { offerId: offer?.id });
  await rows.heard(id, other, VILLAGE);
  expect((await rows.of([code])).map(placeOf)).toEqual(Array(tables).fill(`${VILLAGE} ${id}`));
  expect(Object.values(await rows.countIn(COUNTY))).toEqual(Array(tables).fill(1));
});

const placeOf = ({ division, householdId }: { division: string; householdId: string | null }) =>
  `${division} ${householdId}`;

async function expectWaiting(codes: readonly string[]): Promise<void> {
  const moved = (await rows.of(codes)).filter((row) => placeOf(row) !== `${OWNER_TOWNSHIP} null`);
  expect(moved).toEqual([]);
  expect(new Set(Object.values(await rows.countIn(COUNTY)))).toEqual(new Set([0]));
}
