import { asNational, hasNationalForm } from '../src/use-cases/national-form';
import { registeredLists } from '../src/use-cases/registered-lists';

const list = (name: string) => {
  const found = registeredLists().get(name);
  if (!found) throw new Error(`there is no list ${name}`);
  return found;
};
const headings = (name: string, given: object) =>
  asNational(list(name), { ...given })?.columns.map(({ heading }) => heading);

test('each step of the work has its sheet of the national system', () => {
  const kind = (value: string) => ({ filter: { kind: value } });
  expect(headings('monitoringCases', kind('IDENTIFICATION'))).toEqual(
    expect.arrayContaining(['户编号', '监测对象类别', '识别监测时间', '致贫返贫风险']),
  );
  expect(headings('monitoringCases', kind('ELIMINATION'))).toEqual(
    expect.arrayContaining(['户编号', '风险消除时间', '风险消除方式']),
  );
  expect(headings('helpPlans', {})).toEqual(expect.arrayContaining(['户编号', '计划制定时间']));
  expect(headings('plannedMeasures', {})).toEqual(
    expect.arrayContaining(['户编号', '措施类别', '责任单位', '完成时间']),
  );
});

test('cases have a sheet only once their kind is said, other lists have none', () => {
  expect(hasNationalForm(list('monitoringCases'), {})).toBe(false);
  expect(hasNationalForm(list('monitoringCases'), { filter: { kind: 'RELABELLING' } })).toBe(false);
  expect(hasNationalForm(list('loans'), {})).toBe(false);
});

test('categories and ways of elimination stand in official words', () => {
  const columns = asNational(list('monitoringCases'), { filter: { kind: 'ELIMINATION' } })?.columns ?? [];
  const words = (heading: string) => columns.find((column) => column.heading === heading)?.labels;
  expect(words('监测对象类别')).toMatchObject({ MARGINAL: '边缘易致贫户' });
  expect(Object.values(words('风险消除方式') ?? {})).toContain('帮扶消除');
});
