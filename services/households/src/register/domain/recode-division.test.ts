import { plainDate } from '@dixian/calendar';
import { decideCode } from './recode-division';

const division = { code: '500235216', name: '普安乡', parentCode: '500235', lastChangedOn: null };
const requested = {
  divisionId: 'd',
  newCode: '500235116',
  newName: '普安镇',
  occurredOn: plainDate('2025-06-01'),
  idempotencyKey: 'k',
};

test('a township becomes a town: new code and name from that day', () => {
  expect(decideCode(requested, division)).toEqual({
    oldCode: '500235216',
    newCode: '500235116',
    newName: '普安镇',
    from: '2025-06-01',
  });
  expect(decideCode({ ...requested, newName: null }, division)).toMatchObject({ newName: '普安乡' });
});

test.each([
  [{ newCode: '5002351160' }, 'CODE_FORMAT'],
  [{ newCode: '50023511X' }, 'CODE_FORMAT'],
  [{ newCode: '500235216' }, 'CODE_UNCHANGED'],
  [{ newCode: '500236116' }, 'CODE_OUTSIDE_PARENT'],
])('%j is refused: %s', (change, code) => {
  expect(decideCode({ ...requested, ...change }, division)).toMatchObject({ code });
});

test('a code follows the one before it by a day at least', () => {
  const changed = { ...division, lastChangedOn: plainDate('2025-06-01') };
  expect(decideCode(requested, changed)).toMatchObject({ code: 'BEFORE_LAST_CODE' });
  const later = { ...requested, occurredOn: plainDate('2025-06-02') };
  expect(decideCode(later, changed)).toMatchObject({ from: '2025-06-02' });
});
