import { syntheticCertificate } from '@dixian/testkit';
import { type TestChild, TestSchools } from './test-schools';

const STAFF = 'education@410526';
const VILLAGE = '410526001201';
const ROLL = '户编号,证件号码,学年,学期,学校,学段,年级,就读状态,起始日,休学至,批准单位';
const DROPOUTS = '学生姓名,身份证号,就读学校,年级,失学辍学时间,辍学原因,劝返次数,劝返情况,复学时间,复学学校';
const AID = '户编号,证件号码,学年,学期,学校全称,学段,资助项目,资助金额,发放金额,发放日期';
const NEED = '证件号码,学年,是否困难,家庭可负担,学习生活基本支出';
const TERMS = '学年,学期,开学日,放假日';

let schools: TestSchools;
let child: TestChild;
beforeAll(async () => {
  schools = await TestSchools.open('2026-01-15');
  const [first] = (await schools.family(VILLAGE, ['2014-05-01'])).children;
  if (!first) throw new Error('no child');
  child = first;
});
afterAll(() => schools?.drop());

async function findings(ledger: string, heading: string, rows: readonly string[], day = '2025-11-01') {
  const { findings: found, ...report } = await schools.load(STAFF, ledger, day, [heading, ...rows]);
  expect(report.state).toBe('COMPLETED');
  // That a row is near one on record is the engine's to say.
  const own = found.edges.filter(({ node }) => node.code !== 'LOOKS_LIKE_CORRECTION');
  const said = own.map(({ node: { row, code, severity } }) => `${row} ${severity} ${code}`);
  expect(JSON.stringify(found)).not.toContain(child.certificate);
  return { ...report, said: said.sort() };
}

const stranger = (sequence: number) => syntheticCertificate({ birthOn: '2014-06-01', sequence });

test('of a roll each row that cannot be is turned away with its column, and the others load', async () => {
  const row = (sequence: number, rest: string) => `,${stranger(sequence)},${rest},,`;
  const { rowsLoaded, rowsRejected, said } = await findings('enrolments', ROLL, [
    row(1, '2025-2026,秋季,一小,小学,五年级,在读,2025-09-01'),
    row(2, '2025-2026,冬季,一小,小学,五年级,在读,2025-09-01'),
    row(3, '2025-2026,秋季,一小,私塾,五年级,在读,2025-09-01'),
    row(4, '2025-2026,秋季,一小,小学,五年级,旷课,2025-09-01'),
    row(5, '2025-2027,秋季,一小,小学,五年级,在读,2025-09-01'),
    row(6, '2025-2026,秋季,一小,小学,五年级,在读,2025-09-31'),
    `,12345,2025-2026,秋季,一小,小学,五年级,在读,2025-09-01,,`,
    `,${stranger(7)},2025-2026,秋季,一小,小学,五年级,休学,2025-10-10,2025-10-01,城关镇`,
  ]);
  expect([rowsLoaded, rowsRejected]).toEqual([1, 7]);
  expect(said).toEqual(
    expect.arrayContaining(['6 REJECTED SCHOOL_YEAR_UNREADABLE', '9 REJECTED ENDS_BEFORE_START']),
  );
});

test('a roll says what is to be looked at: two schools, a grade off the age, a leave that nobody approved', async () => {
  const row = (school: string, grade: string, state: string) =>
    `,${child.certificate},2025-2026,秋季,${school},小学,${grade},${state},2025-09-01,,`;
  const first = await findings('enrolments', ROLL, [row('一小', '五年级', '在读')]);
  expect(first.said).toEqual([]);
  const second = await findings('enrolments', ROLL, [row('二小', '一年级', '在读')], '2025-11-02');
  expect(second.said).toEqual(['2 WARNING GRADE_OFF_AGE', '2 WARNING TWO_SCHOOLS']);
  const leave = await findings('enrolments', ROLL, [row('三小', '五年级', '休学')], '2025-11-03');
  expect(leave.said).toEqual(['2 WARNING LEAVE_WITHOUT_APPROVER']);
});

test('a list of dropouts says what contradicts the roll and who is back at no school', async () => {
  const row = (rest: string) => `张甲,${child.certificate},,五年级,${rest}`;
  const roll = await findings('dropout-control', DROPOUTS, [row('2025-09-01,厌学,1,劝返中,,')]);
  expect(roll.said).toEqual(['2 WARNING CONTRADICTS_ROLL']);
  const back = await findings('dropout-control', DROPOUTS, [row('2025-10-01,厌学,1,已复学,2025-10-20,')]);
  expect(back.said).toEqual(['2 WARNING BACK_WITHOUT_SCHOOL']);
  const before = await findings('dropout-control', DROPOUTS, [
    row('2025-10-01,厌学,1,已复学,2025-09-20,一小'),
  ]);
  expect(before.said).toContain('2 REJECTED RETURN_BEFORE_DROPOUT');
  const unlisted = await findings('dropout-control', DROPOUTS, [row('2025-10-01,厌学,1,在外打工,,')]);
  expect(unlisted.rowsRejected).toBe(1);
});

test('a list of aid says what is paid above the decision and what is twice; a negative sum is turned away', async () => {
  const row = (item: string, sums: string) =>
    `,${child.certificate},2025-2026,秋季,一小,小学,${item},${sums},2025-10-20`;
  const above = await findings('student-aid', AID, [row('生活补助', '625,700')]);
  expect(above.said).toEqual(['2 WARNING PAID_ABOVE_DECIDED']);
  const twice = await findings('student-aid', AID, [row('助学金', '500,500'), row('助学金', '500,500')]);
  expect(twice.said).toContain('3 WARNING AID_TWICE');
  const negative = await findings('student-aid', AID, [row('奖学金', '-500,')]);
  expect(negative.rowsRejected).toBe(1);
  const { data } = await schools.education.ask<{ studentAid: { edges: { node: { id: string } }[] } }>(
    STAFF,
    '{ studentAid(filter: { item: "助学金" }) { edges { node { id } } } }',
  );
  expect(data.studentAid.edges).toHaveLength(2);
});

test('need and terms turn away what cannot be', async () => {
  const need = await findings('difficulty-list', NEED, [
    `${child.certificate},2025-2026,是,7999.99,8000.00`,
    `${stranger(21)},2025-2026,也许,,`,
    `${stranger(22)},25学年,是,,`,
    `${stranger(23)},2025-2026,是,-1,8000`,
  ]);
  expect([need.rowsLoaded, need.rowsRejected]).toEqual([1, 3]);
  const terms = await findings('school-terms', TERMS, [
    '2025-2026,秋季,2025-09-01,2026-01-20',
    '2025-2026,春季,2026-07-01,2026-02-23',
  ]);
  expect(terms.said).toEqual(['3 REJECTED ENDS_BEFORE_START']);
});
