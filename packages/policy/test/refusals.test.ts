import { basename } from 'node:path';
import { type Mistake, policiesDirectory, readPolicies } from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

const LIMIT_TEXT =
  '贷款5万元以内，公示不少于5天，2个工作日内转交，贴息70%，18周岁至65周岁，期限三年，渐退期6—12个月。';

const clause = (id: string, quote: string): string =>
  `- { id: YY-2025-${id}, section: 二, quote: ${quote}, summary: as printed, kind: procedure, status: tracked, service: households, responsible: [县] }\n`;
const need = (name: string): string => `{ name: ${name}, text: 依据, clause: YY-2025-2 }`;
const step = (order: number, level: string, ...needs: string[]): string =>
  `  - { id: step-${'abcdefgh'[order]}, order: ${order}, name: 第${order}步, level: ${level}, actors: [人], clauses: [YY-2025-2], needs: [${needs.map(need).join(', ')}] }\n`;

const good = [
  step(1, 'household', 'application'),
  step(2, 'village', 'factors-recorded'),
  step(3, 'village', 'review-record', 'posting'),
  step(4, 'township', 'signing-offices'),
  step(5, 'county', 'comparison-result', 'announcement'),
];

function procedure(steps: readonly string[], kind = 'IDENTIFICATION'): Files {
  const text = `- id: steps\n  kind: ${kind}\n  name: 认定\n  clause: YY-2025-2\n  from: 2025-01-01\n  to: 2025-12-31\n  inOrder: true\n  steps:\n${steps.join('')}`;
  return { ...withClauses(), 'procedures.yaml': text };
}

function withClauses(): Files {
  return {
    ...countyLine,
    'text.txt': `${countyLine['text.txt']}二、监测对象认定程序。${LIMIT_TEXT}`,
    'clauses.yaml': `${countyLine['clauses.yaml']}${clause('2', '监测对象认定程序')}${clause('3', LIMIT_TEXT)}`,
  };
}

const limit = (fields: string): string =>
  `- { id: post, kind: PUBLICITY, trigger: publicity-posted, ${fields}, hard: true, reasonWhenLate: false, clause: YY-2025-3, from: 2025-01-01, to: 2025-12-31 }\n`;
const value = (fields: string): Files => ({
  ...withClauses(),
  'parameters.yaml': `${countyLine['parameters.yaml']}- { ${fields}, clause: YY-2025-3, from: 2025-01-01, to: 2025-12-31 }\n`,
});

async function mistakesOf(folders: Record<string, Files>): Promise<readonly Mistake[]> {
  const { directory, remove } = await writeFolders(folders);
  try {
    const read = await readPolicies([policiesDirectory, directory]);
    return read.folders.flatMap(({ mistakes }) => mistakes);
  } finally {
    await remove();
  }
}

async function sentences(files: Files): Promise<string[]> {
  const found = await mistakesOf({ 'yun-yang-2025': files });
  return found.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`);
}

describe('a folder that says what the program does not understand', () => {
  it('is not one whose steps can be gone through and whose values are printed', async () => {
    expect(await sentences(procedure(good))).toEqual([]);
    expect(await sentences(value('name: microcredit-principal-limit, value: "50000.00", unit: CNY'))).toEqual(
      [],
    );
    expect(
      await sentences({ ...procedure(good), 'deadlines.yaml': limit('unit: calendar-days, duration: 5') }),
    ).toEqual([]);
  });

  it('by the name of a value is told what was meant', async () => {
    const [mistake] = await mistakesOf({
      'yun-yang-2025': {
        ...countyLine,
        'parameters.yaml': (countyLine['parameters.yaml'] ?? '').replace(
          'monitoring-line',
          'monitoring-lines',
        ),
      },
    });
    expect(mistake).toMatchObject({
      line: 1,
      path: '0.name',
      value: 'monitoring-lines',
      allowed: ['monitoring-line'],
      message:
        'monitoring-lines: expected a name of schemas/policy/parameter-names.json; did you mean monitoring-line?',
    });
  });

  it.each<[string, Files, string]>([
    [
      'a known name in another unit',
      value('name: plan-limit, value: 5, unit: working-days'),
      'parameters.yaml:8 plan-limit: expected the unit calendar-days, found working-days',
    ],
    [
      'a kind of time limit misspelt',
      {
        ...countyLine,
        'deadlines.yaml': limit('unit: calendar-days, duration: 5').replace('PUBLICITY', 'PUBLICTY'),
      },
      'found "PUBLICTY"; did you mean PUBLICITY?',
    ],
    [
      'a field misspelt',
      { ...countyLine, 'clauses.yaml': (countyLine['clauses.yaml'] ?? '').replace('service:', 'servise:') },
      'did you mean service?',
    ],
    [
      'evidence that no act shows',
      procedure([step(1, 'household', 'aplication'), ...good.slice(1)]),
      'procedures.yaml:9 aplication: expected evidence that an act shows in IDENTIFICATION, one of application, ',
    ],
    [
      'evidence of another kind of procedure',
      procedure([...good.slice(0, 4), step(5, 'county', 'comparison-result', 'nomination')]),
      'only cases of ELIMINATION have an act that shows it',
    ],
    [
      'a township review at the village',
      procedure([...good.slice(0, 3), step(4, 'village', 'signing-offices'), ...good.slice(4)]),
      'procedures.yaml:12 第4步: expected the level township, as signing-offices is shown by TOWNSHIP_REVIEW; found village',
    ],
    [
      'two steps of one id',
      procedure([...good, step(6, 'county', 'written-notice').replace('step-g', 'step-f')]),
      'procedures.yaml:14 step-f: expected an id no other step of the procedure has',
    ],
    [
      'a level of evidence that its act does not have',
      procedure([
        ...good.slice(0, 4),
        step(5, 'county', 'comparison-result').replace('text:', 'level: village, text:'),
      ]),
      '第5步: expected the level county, as comparison-result is shown by COUNTY_DECISION; found village',
    ],
    [
      'an identification without a decision of the county',
      procedure(good.slice(0, 4)),
      'procedures.yaml:8 认定: expected a step that decides, with comparison-result or written-notice or approval; without one a case would end undecided',
    ],
    [
      'a release that nobody decides',
      procedure([step(1, 'village', 'review-record'), step(2, 'county', 'comparison-result')], 'ELIMINATION'),
      '认定: expected a step that decides, with approval; without one a case would end undecided',
    ],
    [
      'a posting in months',
      {
        ...procedure(good.map((each) => each.replace('order: 3,', 'order: 3, holdsFor: PUBLICITY,'))),
        'deadlines.yaml': limit('unit: months, duration: 6'),
      },
      'deadlines.yaml:1 PUBLICITY: expected calendar-days or working-days, as a step must wait for it; found months',
    ],
    [
      'a place that is no division',
      { ...countyLine, 'document.yaml': (countyLine['document.yaml'] ?? '').replace('"500235"', '"509999"') },
      '509999: expected the code of a division in divisions.csv; did you mean 500235 云阳县?',
    ],
    [
      'a limit unlike its quote',
      value('name: microcredit-principal-limit, value: "100000.00", unit: CNY'),
      'parameters.yaml:8 microcredit-principal-limit: expected what YY-2025-3 prints, 5万元, or a note that says why it differs; found 100000.00 CNY',
    ],
    [
      'a share unlike its quote',
      value('name: interest-subsidy-rate, value: 80, unit: percent'),
      'expected what YY-2025-3 prints, 70%, or a note',
    ],
    [
      'an age unlike its quote',
      value('name: microcredit-age-to, value: 60, unit: years-of-age'),
      'found 60 years-of-age',
    ],
    [
      'a term unlike its quote',
      value('name: microcredit-term-limit, value: 5, unit: years'),
      'expected what YY-2025-3 prints, 三年, or a note',
    ],
    [
      'days of another kind',
      { ...withClauses(), 'deadlines.yaml': limit('unit: working-days, duration: 5') },
      'expected what YY-2025-3 prints, 2个工作日, 5天, or a note',
    ],
  ])('%s', async (_, files, expected) => {
    expect((await sentences(files)).join('\n')).toContain(expected);
  });

  it.each<[string, Files]>([
    [
      'any act may be the first',
      procedure([
        step(1, 'village', 'factors-recorded'),
        step(2, 'household', 'application'),
        ...good.slice(2),
      ]),
    ],
    [
      'the same act may come in several steps',
      procedure([...good, step(6, 'county', 'written-notice'), step(7, 'village', 'review-record')]),
    ],
    [
      'a name of its own is a record, and so is a step that names nothing',
      procedure([step(1, 'household', 'asset-authorisation'), ...good.slice(1), step(6, 'township')]),
    ],
    [
      'one step may have several levels',
      procedure([
        ...good.slice(0, 4),
        step(5, 'county', 'comparison-result', 'entry').replace(
          'name: entry,',
          'name: entry, level: township,',
        ),
      ]),
    ],
    [
      'a release may begin with a check and be approved without a nomination',
      procedure([step(1, 'village', 'home-check-done'), step(2, 'county', 'approval')], 'ELIMINATION'),
    ],
  ])('steps as documents print them: %s', async (_, files) => {
    expect(await sentences(files)).toEqual([]);
  });

  it('a note explains why a value is not the printed one', async () => {
    expect(
      await sentences(value('name: interest-subsidy-rate, value: 80, unit: percent, note: 另文提高')),
    ).toEqual([]);
  });

  it('a posting in working days is kept, so it stands', async () => {
    const files = {
      ...procedure(good.map((each) => each.replace('order: 3,', 'order: 3, holdsFor: PUBLICITY,'))),
      'deadlines.yaml': limit('unit: working-days, duration: 2'),
    };
    expect(await sentences(files)).toEqual([]);
  });

  it('the id or the prefix of a document that was there before', async () => {
    const named = (files: Files, id: string) => ({
      ...files,
      'document.yaml': (files['document.yaml'] ?? '').replace('yun-yang-2025', id),
    });
    const found = await mistakesOf({ 'pu-an-2025': named(countyLine, 'pu-an-2025') });
    expect(found.map(({ message }) => message)).toEqual([
      'pu-an-2025: expected an id no other folder has; policies/pu-an-2025 has it',
    ]);
    const twice = await mistakesOf({
      'yun-yang-2025': countyLine,
      'yun-yang-second': named(countyLine, 'yun-yang-second'),
    });
    expect(twice.map(({ message }) => message)).toEqual([
      'YY-2025: expected a prefix no other document has; yun-yang-2025 has it',
    ]);
  });

  it('a county brings its own divisions beside its folders', async () => {
    const files = {
      ...countyLine,
      'document.yaml': (countyLine['document.yaml'] ?? '').replace('"500235"', '"653128"'),
    };
    const table =
      'code,name,level,parent_code\n65,新疆维吾尔自治区,province,\n6531,喀什地区,prefecture,65\n653128,岳普湖县,county,6531\n';
    expect(await mistakesOf({ 'yun-yang-2025': files, '.': { 'divisions.csv': table } })).toEqual([]);
    const wrong = await mistakesOf({
      'yun-yang-2025': files,
      '.': { 'divisions.csv': table.replace(',county,', ',township,') },
    });
    expect(wrong.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 653128: expected the level county, found township',
      '7 653128: expected the code of a division in divisions.csv; did you mean 500235 云阳县?',
    ]);
  });
});
