import { evidenceSchemas } from '../use-cases/evidence-schemas';
import { evidenceLines, OF_THEIR_OWN } from './evidence-lines';

const shownIn = (language: 'zh' | 'en', ...given: [Parameters<typeof evidenceLines>[0], object]) =>
  evidenceLines(...given, language).map(({ label, shown }) => `${label}: ${shown}`);

test('evidence reads in official words: labels, yes and no, values of a list', () => {
  const application = { form: '书面申请', applicant: '户主', registration: 'RURAL', statement: null };
  expect(shownIn('zh', 'APPLICATION', application)).toEqual([
    '申请方式: 书面申请',
    '申请人: 户主',
    '户籍情况: 农村户籍',
  ]);
  expect(
    shownIn('zh', 'SPECIAL_MEETING', { rolesPresent: ['乡主要领导', '村支书'], riskFound: true }),
  ).toEqual(['参会人员: 乡主要领导', '参会人员: 村支书', '有无风险: 是']);
  expect(shownIn('en', 'SPECIAL_MEETING', { rolesPresent: [], riskFound: false })).toEqual([
    'Risk found: no',
  ]);
});

test('what is compared reads as one line for each department, each part with its label', () => {
  const comparisons = [{ department: '人社局', agrees: true, note: null }];
  expect(shownIn('zh', 'COUNTY_DECISION', { comparisons, category: 'MARGINAL', passed: true })).toEqual([
    '数据比对: 部门：人社局，数据是否相符：是',
    '监测对象类别: 边缘易致贫户',
    '是否审定通过: 是',
  ]);
});

test('an id is never shown to people, and programs get it as it was given', () => {
  const settled = { objectionId: '019ac6d4-0000-7000-8000-000000000000', upheld: false, handling: '已说明' };
  const [line] = evidenceLines('OBJECTION_SETTLEMENT', settled, 'zh');
  expect(line).toEqual({
    name: 'objectionId',
    value: settled.objectionId,
    label: '公示异议',
    shown: '见关联的记录',
  });
});

test('every field that evidence of any kind can have has an official label', () => {
  const fields = Object.entries(evidenceSchemas).flatMap(([kind, schema]) => {
    const { shape } = 'shape' in schema ? schema : schema.in;
    return Object.keys(shape).map((name) => ({ kind: kind as keyof typeof evidenceSchemas, name }));
  });
  expect(fields.length).toBeGreaterThan(30);
  const unlabelled = fields.filter(
    ({ kind, name }) =>
      !OF_THEIR_OWN.includes(name) &&
      !/\p{Script=Han}/u.test(evidenceLines(kind, { [name]: 'x' }, 'zh')[0]?.label ?? ''),
  );
  expect(unlabelled).toEqual([]);
});
