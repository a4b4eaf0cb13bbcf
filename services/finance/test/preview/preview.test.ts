import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { countStatements, type ServiceUnderTest } from '@dixian/testkit';
import { encodePreview } from '@dixian/what-if';
import { countyOfLoans } from '../subsidies/county-of-loans';

const FINANCE = 'finance@410526';
const SUCCESSOR = join(__dirname, '../../../..', 'packages', 'policy', 'test', 'packs', 'an-yang-2026');

let finance: ServiceUnderTest;
beforeAll(async () => {
  finance = await countyOfLoans(365);
});
afterAll(() => finance?.drop());

interface Change {
  clauseBefore: { id: string } | null;
  clauseAfter: { id: string } | null;
  loansBefore: number;
  loansAfter: number;
  referredAfter: number;
  subsidyBefore: string;
  subsidyAfter: string;
  difference: string;
  examples: { subsidyBefore: string; subsidyAfter: string; loan: { contractNumber: string } }[];
}

async function draft(change: (name: string, text: string) => string = (_name, text) => text) {
  const names = (await readdir(SUCCESSOR)).filter((name) => name.includes('.'));
  const files = await Promise.all(
    names.map(
      async (name) =>
        [name, change(name, basis(name, await readFile(join(SUCCESSOR, name), 'utf8')))] as [string, string],
    ),
  );
  const [on, comparedOn] = [plainDate('2026-01-01'), plainDate('2025-12-31')];
  return encodePreview({ division: '410526', on, comparedOn, files: new Map(files) });
}

// The sample county counts 365 days a year; so does its draft.
function basis(name: string, text: string): string {
  return name === 'parameters.yaml'
    ? text.replace(/(- name: interest-day-count-basis\n {2}value: )null/, '$1365')
    : text;
}

async function changes(id: string, account = FINANCE): Promise<Change[] | null> {
  const { data, errors } = await finance.ask<{ _entities: { subsidyChanges: Change[] | null }[] }>(
    account,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyPreview { subsidyChanges {
       clauseBefore { id } clauseAfter { id quote } loansBefore loansAfter referredBefore referredAfter subsidyBefore
       subsidyAfter difference examples { subsidyBefore subsidyAfter loan { contractNumber } } } } } }`,
    { of: [{ __typename: 'PolicyPreview', id }] },
  );
  if (errors) return null;
  return data._entities[0]?.subsidyChanges ?? null;
}

const total = (of: Change[] | null, name: 'loansBefore' | 'loansAfter') =>
  of?.reduce((sum, change) => sum + change[name], 0);

const fenOf = (of: Change[] | null, name: 'subsidyBefore' | 'subsidyAfter') =>
  of?.reduce((sum, change) => sum + BigInt(change[name].replace('.', '')), 0n);

test('before is the sum of the list of the year to the fen, after that of the draft with all its conditions', async () => {
  const found = await changes(await draft());
  expect(total(found, 'loansBefore')).toBe(31);
  expect(fenOf(found, 'subsidyBefore')).toBe(24_167_55n);
  const going = found?.find(({ clauseBefore, clauseAfter }) => clauseBefore && clauseAfter);
  expect(going).toMatchObject({
    ...{ clauseBefore: { id: 'AY-2025-3.2.1d' }, clauseAfter: { id: 'AY-2026-3.2.1d' } },
    ...{ loansBefore: 21, loansAfter: 29, referredAfter: 0 },
    ...{ subsidyBefore: '17082.98', subsidyAfter: '27437.47', difference: '10354.49' },
  });
  expect(going?.examples).toHaveLength(20);
  // Above the limit of 2025, within that of the draft.
  expect(going?.examples[0]).toEqual({
    ...{ subsidyBefore: '0.00', subsidyAfter: '2190.00', loan: { contractNumber: 'AY-11-0032' } },
  });
});

test('a successor that forgets its rate pays for none', async () => {
  const id = await draft((name, text) => {
    if (name === 'rules.yaml') return text.replace(/^- \{ rule: loan-subsidy-rate,.*\n/m, '');
    if (name !== 'parameters.yaml') return text;
    return text.replace(/(- name: interest-subsidy-rate\n {2}value: )\d+/, '$1null');
  });
  const found = await changes(id);
  expect(total(found, 'loansAfter')).toBe(0);
  expect(fenOf(found, 'subsidyAfter')).toBe(0n);
  expect(fenOf(found, 'subsidyBefore')).toBe(24_167_55n);
});

test('both years of all loans are one statement, and examples one for each group', async () => {
  const id = await draft();
  const { statements } = await countStatements(finance.service.parts.db, () => changes(id));
  expect(statements.length).toBeLessThan(10);
});

test('cases of the document before that finance decides are put to the successor by its own decisions', async () => {
  const { data, errors } = await finance.ask<{
    _entities: { financeMirror: { question: string; outcome: string; clauses: { id: string }[] }[] }[];
  }>(
    FINANCE,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PolicyPreview {
       financeMirror { question outcome before after clauses { id } } } } }`,
    { of: [{ __typename: 'PolicyPreview', id: await draft() }] },
  );
  expect(errors).toBeUndefined();
  const cases = data._entities[0]?.financeMirror ?? [];
  expect(new Set(cases.map(({ question }) => question))).toContain('interest-subsidy');
  expect(cases.every(({ clauses }) => clauses.every(({ id }) => id.startsWith('AY-2025-')))).toBe(true);
});

test('who may not know of loans is refused', async () => {
  expect(await changes(await draft(), 'health@410526')).toBeNull();
});
