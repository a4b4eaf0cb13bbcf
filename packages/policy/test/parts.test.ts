import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadPolicies, PolicyError, policiesDirectory, procedureKinds, transitionResults } from '../src';
import { schemasDirectory } from '../src/loading/project-directories';
import { countyLine, type Files, writeFolders } from './county-folder';

async function mistakes(files: Files): Promise<string> {
  const { directory, remove } = await writeFolders({ 'yun-yang-2025': { ...countyLine, ...files } });
  try {
    await loadPolicies([policiesDirectory, directory]);
    return '';
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.mistakes.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`).join('\n');
  } finally {
    await remove();
  }
}

const window = '  clause: YY-2025-1\n  from: 2025-01-01\n  to: 2025-12-31\n';
const target = `- id: line\n  name: 监测线\n  service: households\n  of: 线\n  unit: CNY-per-person-year\n  comparison: at-least\n  parameter: monitoring-line\n${window}`;
const right = `- id: right\n  name: 待遇\n  service: finance\n  who: 户\n  what: 补助\n  amount: { parameter: monitoring-line, unit: CNY-per-person-year }\n  until: { date: 2025-12-31 }\n${window}`;
const procedure = `- id: steps\n  kind: IDENTIFICATION\n  name: 认定\n  inOrder: true\n${window}  steps:\n  - { id: one, order: 1, name: 一, level: village, actors: [村], clauses: [YY-2025-1], needs: [{ name: application, text: 申请, clause: YY-2025-1 }] }\n  - { id: two, order: 2, name: 二, level: county, actors: [县], clauses: [YY-2025-1], needs: [{ name: comparison-result, text: 比对, clause: YY-2025-1 }] }\n`;
const transition = `- id: ends\n  name: 线\n  service: policy\n  at: 2025-12-31\n  who: 户\n  result: ENDS\n  what: 止\n${window}`;
const units = '- unit: 云阳县农业农村委员会\n  sector: rural/industry\n  clauses: [YY-2025-1]\n';

const schema = (name: string) => JSON.parse(readFileSync(join(schemasDirectory, `${name}.json`), 'utf8'));

it('the schemas know exactly the kinds of the code', () => {
  expect(schema('procedures').items.properties.kind.enum).toEqual([...procedureKinds]);
  expect(schema('transitions').items.properties.result.enum).toEqual([...transitionResults]);
});

describe('targets, entitlements, procedures, units and transitions', () => {
  it('are right as they stand', async () => {
    expect(
      await mistakes({
        'targets.yaml': target,
        'entitlements.yaml': right,
        'procedures.yaml': procedure,
        'transitions.yaml': transition,
        'units.yaml': units,
      }),
    ).toBe('');
  });

  it.each<[string, Files, string]>([
    [
      'a target without its figure',
      { 'targets.yaml': target.replace('  parameter: monitoring-line\n', '') },
      'targets.yaml:1 0: expected a field parameter',
    ],
    [
      'a target of an unknown figure',
      { 'targets.yaml': target.replace('monitoring-line', 'lines') },
      'targets.yaml:7 lines: expected a name in parameters.yaml',
    ],
    [
      'a target in another unit',
      { 'targets.yaml': target.replace('CNY-per-person-year', 'percent') },
      'targets.yaml:7 monitoring-line: expected the unit of the parameter, CNY-per-person-year',
    ],
    [
      'a target by nobody',
      { 'targets.yaml': target.replace('YY-2025-1', 'YY-2025-2') },
      'targets.yaml:8 YY-2025-2: expected a clause of yun-yang-2025',
    ],
    [
      'a target twice',
      { 'targets.yaml': target + target },
      'targets.yaml:11 line: expected an id that stands once for a day',
    ],
    [
      'a right without an end told',
      { 'entitlements.yaml': right.replace('  until: { date: 2025-12-31 }\n', '') },
      'entitlements.yaml:1 0: expected a field until',
    ],
    [
      'a right beyond its clause',
      { 'entitlements.yaml': right.replace('to: 2025-12-31', 'to: 2026-12-31') },
      'entitlements.yaml:9 expected days within those of YY-2025-1',
    ],
    [
      'steps out of order',
      { 'procedures.yaml': procedure.replace('order: 2', 'order: 3') },
      'procedures.yaml:10 expected 2, the place of the step',
    ],
    [
      'a step by an unknown level',
      { 'procedures.yaml': procedure.replace('level: county', 'level: office') },
      'procedures.yaml:10 0.steps.1.level: expected one of household, village, township, county',
    ],
    [
      'a wait nobody sets',
      { 'procedures.yaml': procedure.replace('order: 1,', 'order: 1, holdsFor: PUBLICITY,') },
      'procedures.yaml:9 PUBLICITY: expected a kind in deadlines.yaml',
    ],
    [
      'a transition into nothing',
      { 'transitions.yaml': transition.replace('ENDS', 'STOPS') },
      'transitions.yaml:6 0.result: expected one of ENDS, ',
    ],
    [
      'a unit its clause does not name',
      { 'units.yaml': units.replace('云阳县农业农村委员会', '县财政局') },
      'units.yaml:3 YY-2025-1: expected a clause that names 县财政局 as responsible',
    ],
    [
      'a unit twice',
      { 'units.yaml': units + units },
      'units.yaml:4 云阳县农业农村委员会: expected a unit that stands once',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await mistakes(files)).toContain(expected);
  });
});
