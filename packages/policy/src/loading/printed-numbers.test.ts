import { printedNumbers } from './printed-numbers';

it('numbers are read as documents print them', () => {
  const read = (quote: string) => printedNumbers(quote).map(({ of, value: number }) => `${number} ${of}`);
  expect(read('5 万元以内')).toEqual(['50000 CNY']);
  expect(read('家庭年人均纯收入9000元')).toEqual(['9000 CNY']);
  expect(read('6—12个月的渐退期')).toEqual(['6 months', '12 months']);
  expect(read('持续稳定半年以上')).toEqual(['0.5 years', '6 months']);
  expect(read('于5月10日前完成，2025年12月底')).toEqual([]);
  expect(read('两年及以上')).toEqual(['2 years', '24 months']);
  expect(read('15个工作日内')).toEqual(['15 working-days']);
});
