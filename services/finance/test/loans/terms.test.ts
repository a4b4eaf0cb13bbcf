import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';

const HEADER = '户编号,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保';
const NUMBERED = `合同号,${HEADER}`;
let finance: ServiceUnderTest;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'finance-lpr-'));
  await mkdir(join(folder, 'prime-rates'));
  await writeFile(
    join(folder, 'prime-rates', 'supplement.yaml'),
    `id: prime-rates
supplements: an-yang-2025
place: { code: "410526", name: 滑县 }
basis: 滑县财政局
parameters:
- { name: loan-prime-rate-one-year, value: "3.1", from: 2025-01-01, to: 2025-05-19 }
- { name: loan-prime-rate-one-year, value: "3.0", from: 2025-05-20, to: 2025-12-31 }
`,
  );
  finance = await runningService(service, { now: '2025-12-01', variables: { DIXIAN_POLICIES: folder } });
});
afterAll(async () => {
  await finance?.drop();
  await rm(folder, { recursive: true, force: true });
});

let persons = 900;
const borrower = () => syntheticCertificate({ birthOn: '1985-05-05', sequence: persons++ });
const load = (header: string, ...rows: string[]) =>
  finance.load('finance@410526', 'microcredit', {
    name: '小额信贷_20251130.csv',
    content: [header, ...rows].join('\n'),
  });
async function loans(filter: object) {
  const { data, errors } = await finance.ask<{
    loans: { edges: { node: { contractNumber: string; principal: string } }[] };
  }>(
    'finance@410526',
    'query ($filter: LoanFilter) { loans(first: 200, filter: $filter) { edges { node { contractNumber principal } } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.loans.edges.map(({ node }) => node.contractNumber);
}
const codes = (report: { findings: { edges: { node: { code: string } }[] } }) =>
  report.findings.edges
    .map(({ node }) => node.code)
    .filter((code) => code !== 'NOT_REGISTERED')
    .toSorted();

test('AY-2025-3.2.1a a loan with security is kept with the finding that an act would refuse it by', async () => {
  const row = (number: string, drawn: string, mortgage: string, guarantee: string) =>
    `${number},410526001730001,${borrower()},农商行,${drawn},2026-12-01,30000,3,,养羊,${mortgage},${guarantee}`;
  const report = await load(
    NUMBERED,
    row('S1', '2025-06-01', '无', '无'),
    row('S2', '2025-06-01', '房产', '无'),
    row('S3', '2025-06-01', '无', '保证人'),
    row('S4', '2024-12-31', '房产', '无'),
  );
  expect(report).toMatchObject({ rowsLoaded: 4 });
  expect(codes(report).filter((code) => code === 'GUARANTEE_NOT_ALLOWED')).toHaveLength(2);
  expect(await loans({ secured: true })).toEqual(expect.arrayContaining(['S2', 'S3', 'S4']));
});

test('AY-2025-3.2.1b a purpose that is none of the classified ones is pointed out where a document asks for industry', async () => {
  const row = (number: string, drawn: string, purpose: string) =>
    `${number},410526001730004,${borrower()},农商行,${drawn},2026-05-01,30000,3,,${purpose},无,无`;
  const report = await load(
    NUMBERED,
    row('P1', '2025-06-01', '种植'),
    row('P2', '2025-06-01', '建房'),
    row('P3', '2025-06-01', '养羊'),
    row('P4', '2024-12-31', '养羊'),
  );
  const unclear = report.findings.edges.filter(({ node }) => node.code === 'PURPOSE_UNCLEAR');
  expect(unclear).toMatchObject([{ node: { row: 4, severity: 'WARNING', column: '贷款用途' } }]);
});

test('a rate above the LPR of the day of drawing is pointed out, and such loans are found', async () => {
  const row = (number: string, drawn: string, rate: string, term = '', due = '2026-05-01') =>
    `${number},410526001730002,${borrower()},农商行,${drawn},${due},30000,${rate},${term},养羊,无,无`;
  const report = await load(
    NUMBERED,
    row('R1', '2025-05-19', '3.1'),
    row('R2', '2025-05-20', '3.1'),
    row('R3', '2024-12-31', '9'),
    row('R4', '2025-06-01', '9', '5年期以上', '2030-06-01'),
    row('R5', '2025-06-01', '3', '5年期以上'),
  );
  expect(report).toMatchObject({ rowsLoaded: 5 });
  expect(codes(report)).toEqual(expect.arrayContaining(['LPR_TERM_DIFFERS', 'RATE_ABOVE_LPR']));
  expect(codes(report).filter((code) => code === 'RATE_ABOVE_LPR')).toHaveLength(1);
  expect(codes(report).filter((code) => code === 'LPR_TERM_DIFFERS')).toHaveLength(1);
  expect(await loans({ aboveLpr: true })).toEqual(['R2']);
  expect(await loans({ aboveLpr: false })).toEqual(expect.arrayContaining(['R1']));
  expect(await loans({ aboveLpr: false })).not.toContain('R3');
});

test('a list of a bank that prints no contract number is told by borrower, day and principal, and twice changes nothing', async () => {
  const [one, other] = [borrower(), borrower()];
  const row = (who: string, amount: string) =>
    `410526001730003,${who},农商行,2025-07-01,2026-07-01,${amount},3,,养羊,无,无`;
  const rows = [row(one, '20000'), row(one, '10000'), row(other, '20000')];
  expect(await load(HEADER, ...rows)).toMatchObject({ rowsLoaded: 3, recordsAdded: 3 });
  expect(await load(HEADER, ...rows)).toMatchObject({ recordsAdded: 0, recordsUnchanged: 3 });
  const numbers = (await loans({})).filter((number) => number.startsWith('自编'));
  expect(new Set(numbers).size).toBe(3);
  expect(numbers.join()).not.toContain(one.slice(6, 14));
});
