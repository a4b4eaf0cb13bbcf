import { describeFailure, failureReason } from './failure-reason';

it.each([
  ['first line only\nsecond', 'first line only'],
  ['id 990034194707288978 twice', 'id … twice'],
  ['id 99003419470728897X', 'id …'],
  ['card 62284801234567890', 'card …'],
  ['five digits 12345 stay', 'five digits 12345 stay'],
  ['农户张三 not found', '… not found'],
  ['no 阿依古丽·买买提 here', 'no … here'],
  ['invalid input syntax for type integer: "Zhang San"', 'invalid input syntax for type integer: "…"'],
  ['null value in column "name" of relation "person"', 'null value in column "name" of relation "person"'],
  ["value 'a street, 5' refused", "value '…' refused"],
  ['', ''],
])('masks %j as %j', (message, reason) => {
  expect(failureReason(message)).toBe(reason);
});

it('cuts a long line at 200 characters', () => {
  expect(failureReason('x'.repeat(200))).toBe('x'.repeat(200));
  expect(failureReason('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
});

it('describes an error by kind, code, masked message and frames', () => {
  const error = Object.assign(new TypeError('no person 13900002860'), {
    code: '23505',
    detail: 'Key (name)=(张三)',
  });
  const described = describeFailure(error);
  expect(described).toMatchObject({ type: 'TypeError', code: '23505', message: 'no person …' });
  expect(described.stack).toMatch(/^\s+at /);
  expect(JSON.stringify(described)).not.toMatch(/13900002860|张三/);
});

it('describes what is thrown and no error by its type alone', () => {
  expect(describeFailure('13900002860')).toEqual({ type: 'string', message: 'not an Error', stack: '' });
});
