import { basename } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, PolicyError, policiesDirectory, resolveParameter } from '../src';
import { type Files, writeFolders } from './county-folder';

const lines: Files = {
  'supplement.yaml': `id: pu-an-line
supplements: pu-an-2025
place: { code: "500235216", name: 普安乡 }
basis: 云阳县农业农村委员会 2025-02-10
parameters:
- name: monitoring-line
  value: "9000.00"
  from: 2025-03-14
  to: 2025-12-31
`,
};

const day: Files = {
  'supplement.yaml': `id: an-yang-day
supplements: an-yang-2025
place: { code: "4105", name: 安阳市 }
basis: 安阳市农业农村局
issuedOn: 2025-04-01
`,
};

async function loaded(folders: Record<string, Files>) {
  const { directory, remove } = await writeFolders(folders);
  try {
    return await loadPolicies([policiesDirectory, directory]);
  } finally {
    await remove();
  }
}

async function mistakes(folders: Record<string, Files>): Promise<string[]> {
  try {
    await loaded(folders);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.mistakes.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`);
  }
}

const edit = (files: Files, from: string, to: string): Files => {
  const text = files['supplement.yaml'] ?? '';
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return { 'supplement.yaml': text.replace(from, to) };
};

describe('a supplement', () => {
  it('fills the line that PA-2025-4.2a leaves open, with its clause, unit and measure', async () => {
    const set = await loaded({ 'pu-an-line': lines });
    const line = (division: string, on: string) =>
      resolveParameter(set, { name: 'monitoring-line', division, on: plainDate(on) });
    expect(line('500235216205', '2025-06-01')).toMatchObject({
      value: '9000.00',
      unit: 'CNY-per-person-year',
      measure: 'net-income',
      bound: 'exclusive',
      clause: 'PA-2025-4.2a',
      document: 'pu-an-2025',
      suppliedBy: 'pu-an-line',
      to: '2025-12-31',
    });
    expect(line('500235216205', '2026-01-01')).toMatchObject({ missing: 'LINE_NOT_SET' });
    for (const other of ['500235215', '500235', '50', '', '419001109', '410526']) {
      expect(line(other, '2025-06-01')).not.toMatchObject({ suppliedBy: 'pu-an-line' });
    }
  });

  it("tells the day of issue that AY-2025-2.1d needs, and only that document's", async () => {
    const set = await loaded({ 'an-yang-day': day });
    expect(set.documents.get('an-yang-2025')).toMatchObject({
      issuedOn: '2025-04-01',
      issuedOnSuppliedBy: 'an-yang-day',
    });
    expect(set.documents.get('ji-yuan-2025')?.issuedOn).toBeNull();
  });

  it.each<[string, Record<string, Files>, string]>([
    [
      'a value that is printed',
      { 'pu-an-line': edit(lines, 'monitoring-line', 'verification-limit') },
      'supplement.yaml:6 verification-limit: expected a value that pu-an-2025 leaves open on these days',
    ],
    [
      'days the document does not have',
      { 'pu-an-line': edit(lines, '2025-03-14', '2025-03-13') },
      'supplement.yaml:6 monitoring-line: expected a value that pu-an-2025 leaves open',
    ],
    [
      'a value of another unit',
      { 'pu-an-line': edit(lines, '"9000.00"', '9000') },
      'supplement.yaml:7 monitoring-line: expected yuan with two decimals in quotes',
    ],
    [
      'a place outside',
      { 'pu-an-line': edit(lines, '"500235216"', '"500235"') },
      'supplement.yaml:3 expected a place in 重庆市云阳县普安乡 500235216',
    ],
    [
      'a document nobody has',
      { 'pu-an-line': edit(lines, 'supplements: pu-an-2025', 'supplements: pu-an-2024') },
      'supplement.yaml:2 pu-an-2024: expected a loaded document',
    ],
    [
      'a folder of another name',
      { other: lines },
      'supplement.yaml:1 expected the name of the folder, other',
    ],
    [
      'an end before its beginning',
      { 'pu-an-line': edit(lines, 'to: 2025-12-31', 'to: 2025-03-13') },
      'supplement.yaml:9 expected a day not before 2025-03-14',
    ],
    [
      'two values for a day',
      { 'pu-an-line': lines, 'pu-an-again': edit(lines, 'id: pu-an-line', 'id: pu-an-again') },
      'supplement.yaml:6 monitoring-line: expected one value a day',
    ],
    [
      'nothing to fill in',
      { 'pu-an-line': { 'supplement.yaml': (lines['supplement.yaml'] ?? '').split('parameters')[0] ?? '' } },
      'supplement.yaml:1 expected a field issuedOn',
    ],
    [
      'a day beside the year of the number',
      { 'an-yang-day': edit(day, '2025-04-01', '2026-01-01') },
      'supplement.yaml:5 expected a day from 2025-01-01 to 2025-12-31',
    ],
    [
      'a day of issue for a part of the place',
      { 'an-yang-day': edit(day, '"4105"', '"410526"') },
      'supplement.yaml:3 expected 4105',
    ],
    [
      'a day that is printed',
      { 'an-yang-day': edit(edit(day, 'an-yang-2025', 'bo-luo-2022'), '"4105"', '"441322"') },
      'supplement.yaml:5 expected no day: bo-luo-2022 tells 2022-03-09',
    ],
    [
      'clauses beside it',
      { 'an-yang-day': { ...day, 'clauses.yaml': '[]' } },
      'clauses.yaml:1 expected one of supplement.yaml',
    ],
  ])('is refused for %s', async (_, folders, expected) => {
    expect((await mistakes(folders)).join('\n')).toContain(expected);
  });
});
