import { Allowance } from './allowance';

let now = 0;
const allowance = () => new Allowance({ most: 100, ms: 60_000 }, () => now);

test('what was taken comes back evenly', () => {
  now = 0;
  const subject = allowance();
  subject.take('a', 100);
  expect(subject.waitOf('a', 1)).toBe(600);
  expect(subject.waitOf('a', 50)).toBe(30_000);
  now = 30_000;
  expect(subject.waitOf('a', 50)).toBe(0);
  expect(subject.waitOf('a', 51)).toBe(600);
  now = 600_000;
  expect(subject.waitOf('a', 100)).toBe(0);
});

test('one holder takes nothing from another', () => {
  const subject = allowance();
  subject.take('a', 100);
  expect(subject.waitOf('b', 100)).toBe(0);
});

test('one taking larger than the whole is possible where nothing is used, and is given back in full', () => {
  now = 0;
  const subject = allowance();
  expect(subject.waitOf('a', 250)).toBe(0);
  subject.take('a', 250);
  expect(subject.waitOf('a', 1)).toBe(90_600);
});
