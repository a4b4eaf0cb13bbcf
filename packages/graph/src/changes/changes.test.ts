import { changeCursor, marksOf } from './change-cursor';
import { isToldChanges } from './change-kinds';

test('a cursor holds the mark of each service', () => {
  const marks = { households: '10:20:10,12@1764400000', supervision: '7:7:@1764400000' };
  expect(marksOf(changeCursor(marks))).toEqual(marks);
});

test.each(['', 'nonsense', Buffer.from('["a"]').toString('base64url'), changeCursor({ a: 1 as never })])(
  '%j is no cursor',
  (text) => {
    expect(marksOf(text)).toBeUndefined();
  },
);

test('what a service tells is judged by its form', () => {
  const told = { upTo: 'x', isWhole: false, changes: [{ kind: 'TASK', division: '410526', sector: '' }] };
  expect(isToldChanges(told)).toBe(true);
  expect(isToldChanges({ ...told, changes: [{ kind: 'SALARY', division: '410526', sector: '' }] })).toBe(
    false,
  );
  expect(isToldChanges({ upTo: 'x' })).toBe(false);
  expect(isToldChanges(null)).toBe(false);
});
