import { approverOf, causeOf } from './aid-words';

test.each([
  ['因病住院', 'ILLNESS'],
  ['因残致困', 'DISABILITY'],
  ['房屋火灾', 'DISASTER'],
  ['交通事故', 'ACCIDENT'],
  ['临时生活困难', 'OTHER'],
  [undefined, null],
])('of %s only %s is kept', (text, cause) => {
  expect(causeOf(text)).toBe(cause);
});

test.each([
  ['城关镇人民政府', 'township'],
  ['老店乡', 'township'],
  ['县民政局', 'county'],
  [undefined, null],
])('%s is of the %s', (office, approver) => {
  expect(approverOf(office)).toBe(approver);
});
