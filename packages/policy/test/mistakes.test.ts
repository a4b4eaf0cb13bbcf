import { basename } from 'node:path';
import { loadCases, loadPolicies, PolicyError, policiesDirectory } from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

/** Every mistake of the changed county folder as `file:line message`. */
async function mistakesOf(changes: Files, folder = 'yun-yang-2025'): Promise<string[]> {
  const { directory, remove } = await writeFolders({ [folder]: { ...countyLine, ...changes } });
  try {
    const set = await loadPolicies([policiesDirectory, directory]);
    await loadCases(set, [directory]);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.mistakes.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`);
  } finally {
    await remove();
  }
}

const edit = (file: string, from: string, to: string): Files => {
  const text = countyLine[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
};

describe('a mistake in a policy folder', () => {
  it('is not found where there is none', async () => {
    expect(await mistakesOf({})).toEqual([]);
  });

  it('in a quote is found, spaces and page breaks aside', async () => {
    expect(await mistakesOf(edit('clauses.yaml', '9000元', '9500元'))).toEqual([
      'clauses.yaml:3 YY-2025-1: expected a quote that stands in the text of yun-yang-2025',
      'parameters.yaml:2 monitoring-line: expected what YY-2025-1 prints, 9500元, or a note that says why it differs; found 9000.00 CNY-per-person-year',
    ]);
    expect(await mistakesOf(edit('text.txt', '人均', '人\f\u3000均'))).toEqual([]);
  });

  it('in the clause of a parameter is found', async () => {
    expect(await mistakesOf(edit('parameters.yaml', 'YY-2025-1', 'YY-2025-2'))).toEqual([
      'clauses.yaml:6 YY-2025-1: expected a value in parameters.yaml, as its status is parameter',
      'parameters.yaml:5 YY-2025-2: expected a clause of yun-yang-2025',
    ]);
  });

  it('a clause of another document sets nothing', async () => {
    const mistakes = await mistakesOf(edit('parameters.yaml', 'YY-2025-1', ['PA', '2025', '4.2a'].join('-')));
    expect(mistakes).toContain('parameters.yaml:5 PA-2025-4.2a: expected a clause of yun-yang-2025');
  });

  it.each<[string, Files, string]>([
    [
      'money that is not exact',
      edit('parameters.yaml', '"9000.00"', '9000'),
      'parameters.yaml:2 0.value: expected yuan with two decimals in quotes, as "8600.00", found 9000',
    ],
    [
      'a unit nobody knows',
      edit('parameters.yaml', 'CNY-per-person-year', 'yuan'),
      'parameters.yaml:3 0.unit: expected one of CNY, ',
    ],
    [
      'a line without its measure',
      edit('parameters.yaml', '  measure: net-income\n', ''),
      'parameters.yaml:1 0: expected a field measure',
    ],
    [
      'a day that is none',
      edit('parameters.yaml', '2025-12-31', '2025-02-29'),
      'parameters.yaml:7 0.to: expected a real day written YYYY-MM-DD, or null for no end stated, found "2025-02-29"',
    ],
    [
      'an end before its beginning',
      edit('parameters.yaml', '2025-12-31', '2024-12-31'),
      'parameters.yaml:7 expected a day not before 2025-01-01',
    ],
    [
      'days beyond the clause',
      edit('parameters.yaml', '2025-12-31', '2026-12-31'),
      'parameters.yaml:6 expected days within those of YY-2025-1',
    ],
    [
      'a field misspelt',
      edit('clauses.yaml', 'service:', 'servise:'),
      'clauses.yaml:7 0: the field servise is not known here',
    ],
    [
      'no reason why nothing is to be done',
      edit('clauses.yaml', 'status: parameter', 'status: informative'),
      'clauses.yaml:1 0: expected a field reason',
    ],
    [
      'a folder of another name',
      edit('document.yaml', 'yun-yang-2025', 'yun-yang'),
      'document.yaml:1 expected the name of the folder, yun-yang-2025',
    ],
    [
      'a clause of another prefix',
      edit('document.yaml', 'YY-2025', 'YX-2025'),
      'clauses.yaml:1 YY-2025-1: expected an id that begins with YX-2025-',
    ],
    [
      'a division code as a number',
      edit('document.yaml', '"500235"', '500235'),
      'document.yaml:7 place.code: expected a division code of 2, 4, 6, 9 or 12 digits',
    ],
    ['a file misspelt', { 'paramaters.yaml': '[]' }, 'paramaters.yaml:1 expected one of document.yaml, '],
    ['a broken file', edit('parameters.yaml', '  unit:', ' unit:'), 'parameters.yaml:3 not valid YAML: '],
    [
      'a field given twice',
      edit('parameters.yaml', '  unit:', '  unit: CNY\n  unit:'),
      'parameters.yaml:4 not valid YAML: Map keys must be unique',
    ],
  ])('%s', async (_, changes, expected) => {
    expect((await mistakesOf(changes)).join('\n')).toContain(expected);
  });

  it('two values for one day', async () => {
    const twice = `${countyLine['parameters.yaml']}${countyLine['parameters.yaml']}`;
    expect(await mistakesOf({ 'parameters.yaml': twice })).toEqual([
      'parameters.yaml:8 monitoring-line: expected one value a day; YY-2025-1 sets it too',
    ]);
  });

  it('ids that another folder already has, and links to what is not loaded', async () => {
    const link = '\nforwards: [{ document: chong-qing-2025, clause: YY-2025-1 }]\n';
    expect(await mistakesOf({ 'document.yaml': `${countyLine['document.yaml']}${link}` })).toEqual([
      'document.yaml:11 chong-qing-2025: expected a loaded document',
    ]);
    expect(await mistakesOf(edit('document.yaml', 'yun-yang-2025', 'pu-an-2025'), 'pu-an-2025')).toEqual([
      'document.yaml:1 pu-an-2025: expected an id no other folder has; policies/pu-an-2025 has it',
    ]);
  });

  it('a time limit whose fields do not fit its unit', async () => {
    const limit = `- { id: plan, kind: PLAN, trigger: identified, unit: calendar-days, hard: false, reasonWhenLate: false, clause: YY-2025-1, from: 2025-01-01, to: null, date: 2025-06-01 }`;
    const mistakes = await mistakesOf({ 'deadlines.yaml': limit });
    expect(mistakes).toContain('deadlines.yaml:1 0: expected a field duration');
    expect(mistakes).toContain('deadlines.yaml:1 0.date: this field does not go with the unit');
  });

  it('a case that names a clause nobody has', async () => {
    const wrong =
      '- name: none\n  clauses:\n    - YY-2025-9\n  parameter: { name: a, division: "", on: 2025-01-01, expect: { missing: VALUE_NOT_SET } }\n';
    expect(await mistakesOf({ 'cases/values.yaml': wrong })).toEqual([
      'values.yaml:3 YY-2025-9: expected a loaded clause',
    ]);
  });

  it('every mistake is told at once, as file:line', async () => {
    const { directory, remove } = await writeFolders({
      'yun-yang-2025': {
        ...countyLine,
        ...edit('clauses.yaml', '9000元', '1元'),
        ...edit('parameters.yaml', '9000.00', '9 000'),
      },
      empty: { 'README.md': 'nothing here' },
    });
    const loading = loadPolicies([directory]);
    await expect(loading).rejects.toThrow(/parameters\.yaml:2: 0\.value: expected yuan/);
    await expect(loading).rejects.toThrow(/empty:1: expected a file document\.yaml/);
    await remove();
  });

  it('a directory that is not there', async () => {
    await expect(loadPolicies(['/nowhere/at/all'])).rejects.toThrow(
      '/nowhere/at/all:1: expected a folder that can be read',
    );
  });
});
