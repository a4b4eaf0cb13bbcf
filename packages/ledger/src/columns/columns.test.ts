import { plainDate } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import fc from 'fast-check';
import type { CellKind } from '../cell';
import { cleanCell } from '../cleaning';
import { RowReport } from '../sheet/row-report';
import { certificate } from './certificate';
import { code } from './code';
import type { Column } from './column';
import { date } from './date';
import { householdCode } from './household-code';
import { integer } from './integer';
import { listed, severalListed } from './listed';
import { month } from './month';
import { percent } from './percent';
import { phone } from './phone';
import { text } from './text';
import { yesNo } from './yes-no';
import { yuan } from './yuan';

const EXPORTED = plainDate('2025-03-14');

/** The value a cell is read as, or the codes of its problems. */
function read<V>(column: Column<V>, cell: string, kind: CellKind = 'text'): V | string | undefined {
  const report = new RowReport(EXPORTED);
  report.required = column.required;
  const value = column.parse(cleanCell(cell), kind, report);
  const problems = report.ended();
  return problems.length > 0 ? problems.map((problem) => problem.code).join() : value;
}

describe('certificate', () => {
  test.each([
    ['990034194707288978', '990034194707288978'],
    ['="990034194707288978"', '990034194707288978'],
    ["'99004119581107015x", '99004119581107015X'],
    ['９９００３４１９４７０７２８８９７８', '990034194707288978'],
    ['990034 19470728 8978', '990034194707288978'],
    ['99003419470728897831', '99003419470728897831'],
    ['99003419470728897831b1', '99003419470728897831B1'],
    ['99001520220114071', 'CERTIFICATE_LENGTH'],
    ['990034194707288979', 'CERTIFICATE_CHECK_DIGIT'],
    ['990034194713288978', 'CERTIFICATE_BIRTH_DATE'],
    ['99003419470728O978', 'CERTIFICATE_CHARACTERS'],
    ['99003419470728897881', 'CERTIFICATE_DISABILITY_CATEGORY'],
    ['99003419470728897835', 'CERTIFICATE_DISABILITY_GRADE'],
    ['9.90034E+17', 'DIGITS_LOST'],
  ])('%j is %s', (cell, wanted) => {
    expect(read(certificate(), cell)).toBe(wanted);
  });

  test('18 digits in a number cell have lost their last ones', () => {
    expect(read(certificate(), '9.9003419470728896E17', 'number')).toBe('DIGITS_LOST');
    expect(read(certificate(), '990034194707288978', 'number')).toBe('DIGITS_LOST');
  });
});

test.each([
  ['441322001750021', '441322001750021'],
  ['４４１３２２００１７５００２１', '441322001750021'],
  ['4413220017500', 'CODE_FORMAT'],
  ['990034194707288978', 'IDENTITY_NUMBER'],
])('the household code %j is %s', (cell, wanted) => {
  expect(read(householdCode(), cell)).toBe(wanted);
});

test('a text is read without an identity number in it, and the cell is remarked', () => {
  const report = new RowReport(EXPORTED);
  const value = text().parse('护林员 990034194707288978', 'text', report);
  expect([value, report.ended().map(({ code: kind, severity }) => [kind, severity])]).toEqual([
    '护林员 *',
    [['NUMBER_TAKEN_OUT', 'WARNING']],
  ]);
});

describe('code and text', () => {
  const household = code({ pattern: /\d{15}/ });

  test.each([
    ['500235216710000', 'text', '500235216710000'],
    ['500235216710000', 'number', '500235216710000'],
    ['5.0023521671E14', 'number', '500235216710000'],
    ['5.00235E+14', 'text', 'DIGITS_LOST'],
    ['5002352167100001', 'number', 'DIGITS_LOST'],
    ['50023521671000', 'text', 'CODE_FORMAT'],
    ['5002352167100０0', 'text', '500235216710000'],
  ] as const)('household code %s (%s) is %s', (cell, kind, wanted) => {
    expect(read(household, cell, kind)).toBe(wanted);
  });

  test('a contract number keeps its letters, in upper case', () => {
    expect(read(code(), 'ay－11－0001')).toBe('AY-11-0001');
  });

  test('text keeps what it is, formulas with a warning, and drops what cannot be stored', () => {
    expect(read(text(), '二组\u0000')).toBe('二组');
    expect(read(text(), '张　三')).toBe('张　三');
    expect(read(text({ spaces: 'remove' }), '张　三')).toBe('张三');
    expect(read(text(), '=1+1')).toBe('FORMULA_TEXT');
    expect(read(text({ maxLength: 3 }), '四个汉字')).toBe('TOO_LONG');
    expect(read(text(), '张\ufffd')).toBe('UNREADABLE_CHARACTERS');
    expect(read(text(), '张\ud800')).toBe('UNREADABLE_CHARACTERS');
    expect(read(text(), '\u001b[31m二组')).toBe('[31m二组');
    expect(read(text(), 'e\u0301')).toBe('\u00e9');
    expect(read(text(), '\uf967更')).toBe('\uf967更');
    expect(read(text(), '张\u202e三')).toBe('CHARACTERS_REMOVED');
    expect(read(text(), '1.23457E+19')).toBe('DIGITS_LOST');
    expect(read(text(), 'A-12E3')).toBe('A-12E3');
  });
});

describe('listed', () => {
  const skill = listed(['技能劳动力', '弱劳动力或半劳动力', '其他(请注明)']);

  test('width and spaces do not matter, anything else does', () => {
    expect(read(skill, '技能 劳动力')).toBe('技能劳动力');
    expect(read(skill, '其他（请注明）')).toBe('其他(请注明)');
    expect(read(skill, '超级劳动力')).toBe('NOT_LISTED');
  });

  test('several values in the order of the list, once each', () => {
    const health = severalListed(['健康', '患有大病', '残疾']);
    expect(read(health, '残疾，患有大病、残疾')).toEqual(['患有大病', '残疾']);
    expect(read(health, '残疾,聪明')).toBe('NOT_LISTED');
  });
});

describe('yuan', () => {
  test.each([
    ['5846.49', 'text', 584_649n],
    ['0', 'text', 0n],
    ['12.5', 'text', 1250n],
    ['12.500', 'text', 1250n],
    ['50,000.01', 'text', 5_000_001n],
    ['￥１，２００元', 'text', 120_000n],
    ['-200', 'text', -20_000n],
    ['5846.4899999999998', 'number', 584_649n],
    ['1.2E6', 'number', 120_000_000n],
    ['2258.3333333333335', 'number', 'TOO_MANY_DECIMALS'],
    ['0.005', 'text', 'TOO_MANY_DECIMALS'],
    ['5,0000', 'text', 'NOT_AN_AMOUNT'],
    ['1.2E+05', 'text', 'NOT_AN_AMOUNT'],
    ['.5', 'text', 'NOT_AN_AMOUNT'],
    ['5.', 'text', 'NOT_AN_AMOUNT'],
    ['5万元', 'text', 5000000n],
    ['2025-01-01', 'date', 'NOT_AN_AMOUNT'],
  ] as const)('%j (%s) is %s', (cell, kind, wanted) => {
    expect(read(yuan(), cell, kind)).toBe(wanted);
  });

  test('min turns smaller amounts away', () => {
    expect(read(yuan({ min: 0n }), '-0.01')).toBe('NEGATIVE_AMOUNT');
    expect(read(yuan({ min: 0n }), '-0')).toBe(0n);
    expect(read(yuan({ min: 100n }), '0.99')).toBe('BELOW_MINIMUM');
    expect(read(yuan({ min: 100n }), '1')).toBe(100n);
  });

  test('round rounds half up, with a warning', () => {
    const report = new RowReport(undefined);
    expect(yuan({ round: true }).parse('2258.335', 'text', report)).toBe(225_834n);
    expect(yuan({ round: true }).parse('-0.994999', 'number', report)).toBe(-99n);
    expect(report.rejected).toBe(false);
    expect(report.ended().map(({ code: reason }) => reason)).toEqual(['AMOUNT_ROUNDED', 'AMOUNT_ROUNDED']);
  });

  test('reads back every amount, also as the double a spreadsheet stores', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (fen) => {
        expect(read(yuan(), formatYuan(fen))).toBe(fen);
        expect(read(yuan(), Number(formatYuan(fen)).toPrecision(17), 'number')).toBe(fen);
      }),
    );
  });
});

test.each([
  ['3', 'text', 3],
  ['３', 'text', 3],
  ['3.0', 'number', 3],
  ['1e2', 'number', 100],
  ['3.5', 'number', 'NOT_AN_INTEGER'],
  ['-1', 'text', 'BELOW_MINIMUM'],
  ['13', 'text', 'ABOVE_MAXIMUM'],
  ['三', 'text', 'NOT_AN_INTEGER'],
] as const)('integer 0-100 from %j (%s) is %s', (cell, kind, wanted) => {
  expect(read(integer({ max: wanted === 'ABOVE_MAXIMUM' ? 12 : 100 }), cell, kind)).toBe(wanted);
});

test.each([
  ['3.45', 'text', '3.45'],
  ['3.10', 'text', '3.1'],
  ['3.45%', 'text', '3.45'],
  ['３．４５％', 'text', '3.45'],
  ['3.4500000000000002', 'number', '3.45'],
  ['3.4500000000000003E-2', 'percent', '3.45'],
  ['1', 'percent', '100'],
  ['0', 'percent', '0'],
  ['100.01', 'text', 'ABOVE_MAXIMUM'],
  ['-1', 'text', 'BELOW_MINIMUM'],
  ['LPR', 'text', 'NOT_A_PERCENTAGE'],
] as const)('percent from %j (%s) is %s', (cell, kind, wanted) => {
  expect(read(percent(), cell, kind)).toBe(wanted);
});

test.each([
  ['2025-03-14', '2025-03-14'],
  ['2025/3/4', '2025-03-04'],
  ['2025.3.4', '2025-03-04'],
  ['2025年3月4日', '2025-03-04'],
  ['２０２５年３月４日', '2025-03-04'],
  ['20250304', '2025-03-04'],
  ['2025-03-14 00:00:00', '2025-03-14'],
  ['2025-03-14T08:30:00Z', '2025-03-14'],
  ['45730', '2025-03-14'],
  ['45730.5', '2025-03-14'],
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', 'NOT_A_DATE'],
  ['2025-13-01', 'NOT_A_DATE'],
  ['1234', 'NOT_A_DATE'],
  ['2025', 'NOT_A_DATE'],
  ['2012-12-31', 'DATE_TOO_EARLY'],
  ['2013-01-01', '2013-01-01'],
  ['2100-12-31', '2100-12-31'],
  ['9999-12-31', 'DATE_TOO_LATE'],
])('date from %j is %s', (cell, wanted) => {
  expect(read(date(), cell)).toBe(wanted);
});

test.each([
  ['202503', '2025-03'],
  ['2025-03', '2025-03'],
  ['2025-3', '2025-03'],
  ['2025年3月', '2025-03'],
  ['2025-03-01', '2025-03'],
  ['202513', 'NOT_A_MONTH'],
  ['202500', 'NOT_A_MONTH'],
  ['2025', 'NOT_A_MONTH'],
])('month from %j is %s', (cell, wanted) => {
  expect(read(month(), cell)).toBe(wanted);
});

test('not after the export: the day and the month of the export itself count', () => {
  expect(read(date({ notAfterExport: true }), '2025-03-14')).toBe('2025-03-14');
  expect(read(date({ notAfterExport: true }), '2025-03-15')).toBe('AFTER_EXPORT_DAY');
  expect(read(month({ notAfterExport: true }), '202503')).toBe('2025-03');
  expect(read(month({ notAfterExport: true }), '202504')).toBe('AFTER_EXPORT_DAY');
});

test.each([
  ['是', 'text', true],
  [' 否 ', 'text', false],
  ['TRUE', 'boolean', true],
  ['有', 'text', true],
  ['constructor', 'text', 'NOT_YES_OR_NO'],
] as const)('yesNo from %j (%s) is %s', (cell, kind, wanted) => {
  expect(read(yesNo(), cell, kind)).toBe(wanted);
});

test('phone: mobile and landline, spaces and country code gone; only a warning where it may be empty', () => {
  expect(read(phone(), '139 1234 5678')).toBe('13912345678');
  expect(read(phone(), '+86-13912345678')).toBe('13912345678');
  expect(read(phone(), '1.3912345678E10', 'number')).toBe('13912345678');
  expect(read(phone(), '(023)55128000')).toBe('02355128000');
  expect(read(phone(), '1391234567')).toBe('NOT_A_PHONE');
  const report = new RowReport(undefined);
  report.required = false;
  expect(phone().optional().parse('1391234567', 'text', report)).toBeUndefined();
  expect(report.rejected).toBe(false);
  expect(report.ended()).toHaveLength(1);
});
