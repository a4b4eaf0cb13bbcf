import type { PlainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type ContractFacts, workContract } from './work-contract';

let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const day = (text: string) => text as PlainDate;
const KEY = [{ identifiedOn: day('2023-01-01'), eliminatedOn: day('2025-04-01') }];
const RELEASED_BEFORE = [{ identifiedOn: day('2023-01-01'), eliminatedOn: day('2024-11-30') }];

function contract(endsOn: string | null, on: string, more: Partial<ContractFacts> = {}) {
  const facts = { division: '410526002201', on: day(on), form: '乡村公益性岗位', episodes: KEY };
  return workContract(set, { ...facts, contractEndsOn: endsOn === null ? null : day(endsOn), ...more });
}
const codes = ({ reasons }: { reasons: readonly { code: string }[] }) => reasons.map(({ code }) => code);

test('AY-2025-3.1.2b: an agreement that ended in March runs to the end of the year, the gap to be checked', () => {
  const decision = contract('2025-03-31', '2025-11-15');
  expect(decision).toMatchObject({ outcome: 'GRANTED', until: '2025-12-31', gapDays: 228 });
  expect(decision.flags).toMatchObject([{ code: 'PAY_GAP_TO_CHECK', clause: 'AY-2025-3.1.2b' }]);
  expect(contract('2025-03-31', '2025-12-31').outcome).toBe('GRANTED');
  expect(contract('2025-03-31', '2026-01-01')).toMatchObject({ outcome: 'REFUSED', until: '2025-12-31' });
});

test('AY-2025-3.1.2a: one that ends in the next year runs that day and has ended on the next', () => {
  expect(contract('2026-02-28', '2026-02-28')).toMatchObject({ outcome: 'GRANTED', until: '2026-02-28' });
  expect(contract('2026-02-28', '2026-03-01').outcome).toBe('REFUSED');
});

test('AY-2025-2.1c: who was released before the year is not extended and keeps the own day', () => {
  const inYear = contract('2025-06-30', '2025-06-30', { episodes: RELEASED_BEFORE });
  expect(inYear).toMatchObject({ outcome: 'GRANTED', until: '2025-06-30', gapDays: null });
  expect(contract('2025-06-30', '2025-07-01', { episodes: RELEASED_BEFORE }).outcome).toBe('REFUSED');
  const later = contract('2026-02-28', '2025-09-01', { episodes: RELEASED_BEFORE });
  expect(later).toMatchObject({ outcome: 'GRANTED', until: '2026-02-28' });
  expect(later.reasons).toContainEqual(expect.objectContaining({ clause: 'AY-2025-2.1c' }));
});

test('AY-2025-3.1.2b: the last day of the year needs no extension, the first of the year gets one, the day before none', () => {
  expect(codes(contract('2025-12-31', '2025-12-31'))).toContain('CONTRACT_REACHES_DAY');
  expect(contract('2025-12-31', '2025-12-31')).toMatchObject({ gapDays: null });
  expect(contract('2025-01-01', '2025-10-01').until).toBe('2025-12-31');
  expect(contract('2024-12-31', '2025-10-01')).toMatchObject({ outcome: 'REFUSED', until: '2024-12-31' });
  expect(contract('2026-01-01', '2026-01-01')).toMatchObject({ outcome: 'GRANTED', until: '2026-01-01' });
});

test('AY-2025-1.1b: one that ended before the household was included is not extended', () => {
  const episodes = [{ identifiedOn: day('2025-08-01') }];
  expect(contract('2025-06-30', '2025-09-01', { episodes }).outcome).toBe('REFUSED');
  expect(contract('2025-08-01', '2025-09-01', { episodes }).until).toBe('2025-12-31');
});

test('AY-2025-3.1.2c: temporary work without an agreement goes on; another form without a last day goes to a person', () => {
  expect(contract(null, '2025-12-31', { form: '临时用工' })).toMatchObject({
    outcome: 'GRANTED',
    until: null,
  });
  expect(contract(null, '2025-12-31', { form: '协议用工' })).toMatchObject({
    outcome: 'REFERRED',
    until: null,
    toChange: [{ code: 'AGREEMENT_END_MISSING' }],
  });
});

test('who resigned is not extended; a day that the county wrote later than the year counts', () => {
  expect(contract('2025-06-30', '2025-07-01', { notWanted: true })).toMatchObject({
    outcome: 'REFUSED',
    until: '2025-06-30',
  });
  const extension = { endsOn: day('2026-06-30'), writtenOn: day('2025-07-11') };
  expect(contract('2025-06-30', '2026-06-30', { extension })).toMatchObject({
    outcome: 'GRANTED',
    until: '2026-06-30',
    gapDays: 10,
  });
});

test('the day after the old end leaves no gap, and what the year’s end writes leaves the rest of the year', () => {
  const written = (writtenOn: string) => ({ endsOn: day('2025-12-31'), writtenOn: day(writtenOn) });
  const gap = (writtenOn: string) =>
    contract('2025-12-01', '2025-12-31', { extension: written(writtenOn) }).gapDays;
  expect(gap('2025-11-20')).toBe(0);
  expect(gap('2025-12-02')).toBe(0);
  expect(gap('2025-12-31')).toBe(29);
});

test('elsewhere the agreement stands alone, without a clause; where a standing decides and has not arrived, a person does', () => {
  const elsewhere = contract('2025-06-30', '2025-06-30', { division: '500235216201', episodes: undefined });
  expect(elsewhere).toMatchObject({ outcome: 'GRANTED', until: '2025-06-30' });
  expect(elsewhere.reasons.every(({ clause }) => clause === null)).toBe(true);
  expect(contract('2025-06-30', '2025-06-30', { episodes: undefined })).toMatchObject({
    outcome: 'REFERRED',
    toChange: [{ code: 'STANDING_UNKNOWN' }],
  });
});

test('a form of work that the place does not name is not extended', () => {
  expect(contract('2025-06-30', '2025-07-01', { form: '志愿服务' })).toMatchObject({
    outcome: 'REFUSED',
    until: '2025-06-30',
  });
});
