import { plainDate } from '@dixian/calendar';
import { labourOf, type MemberAtWork } from './labour-of-household';

const ON = plainDate('2025-06-20');
const member = (change: Partial<MemberAtWork>): MemberAtWork => ({
  birthOn: plainDate('1980-01-01'),
  labourCapacity: null,
  workPlace: null,
  workMonths: null,
  ...change,
});

test.each([
  [
    'one of weak labour can',
    [{ labourCapacity: '弱劳动力或半劳动力' }, { labourCapacity: '无劳动力' }],
    true,
  ],
  ['all without', [{ labourCapacity: '丧失劳动力' }, { labourCapacity: '无劳动力' }], false],
  ['one of whom nothing is said', [{ labourCapacity: '无劳动力' }, {}], null],
  [
    'a child of whom nothing is said',
    [{ labourCapacity: '无劳动力' }, { birthOn: plainDate('2009-06-21') }],
    false,
  ],
  ['who turned 16 that day', [{ labourCapacity: '无劳动力' }, { birthOn: plainDate('2009-06-20') }], null],
  ['nobody', [], null],
])('%s: %s', (_who, members: Partial<MemberAtWork>[], canWork) => {
  expect(labourOf(members.map(member), ON).canWork).toBe(canWork);
});

test('months or a place of work count as employed', () => {
  const members = [{ workMonths: 0 }, { workMonths: 1 }, { workPlace: '县外' }].map(member);
  expect(labourOf(members, ON).employed).toBe(2);
});

test('what the employment department tells of the day counts before what the register says', () => {
  const members = [
    { workPlace: '外省', toldWorking: false },
    { toldWorking: true },
    { workMonths: 3, toldWorking: null },
  ];
  expect(labourOf(members.map(member), ON).employed).toBe(2);
});
