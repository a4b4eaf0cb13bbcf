import { Circuit } from './circuit';

const circuit = () => new Circuit({ afterTimeouts: 3, openForMs: 1_000 });

function timeouts(subject: Circuit, times: readonly number[]): void {
  for (const time of times) {
    expect(subject.admits(time)).toBe(true);
    subject.timedOut(time);
  }
}

test('calls go out until as many timeouts came in a row as it takes', () => {
  const subject = circuit();
  timeouts(subject, [0, 10, 20]);
  expect(subject.admits(21)).toBe(false);
  expect(subject.admits(1_019)).toBe(false);
});

test('an answer in between starts the count again', () => {
  const subject = circuit();
  timeouts(subject, [0, 10]);
  subject.answered();
  timeouts(subject, [20, 30]);
  expect(subject.admits(31)).toBe(true);
});

test('after its pause one probe goes out at a time; its answer lets all through', () => {
  const subject = circuit();
  timeouts(subject, [0, 10, 20]);
  expect(subject.admits(1_020)).toBe(true);
  expect(subject.admits(1_020)).toBe(false);
  subject.answered();
  expect([subject.admits(1_021), subject.admits(1_021)]).toEqual([true, true]);
});

test('a probe that times out starts the pause again', () => {
  const subject = circuit();
  timeouts(subject, [0, 10, 20, 1_020]);
  expect(subject.admits(2_019)).toBe(false);
  expect(subject.admits(2_020)).toBe(true);
});
