import { soonAndSeldom } from './soon-and-seldom';

function started(isSeen = () => true) {
  let now = 0;
  let due: { at: number; work: () => void } | undefined;
  let done = 0;
  const time = {
    now: () => now,
    later(work: () => void, ms: number) {
      due = { at: now + ms, work };
      return () => {
        due = undefined;
      };
    },
  };
  const asking = soonAndSeldom(
    () => {
      done += 1;
    },
    isSeen,
    time,
  );
  return {
    ...asking,
    done: () => done,
    goOn(ms: number) {
      now += ms;
      const { at = Number.POSITIVE_INFINITY, work } = due ?? {};
      if (now < at) return;
      due = undefined;
      work?.();
    },
  };
}

test('it is done soon, and once for all that is wished for until then', () => {
  const { wish, goOn, done } = started();
  wish();
  wish();
  expect(done()).toBe(0);
  goOn(300);
  expect(done()).toBe(1);
});

test('however often it is wished for, some seconds lie between', () => {
  const { wish, goOn, done } = started();
  for (let second = 0; second < 11; second++) {
    wish();
    goOn(1_000);
  }
  expect(done()).toBe(3);
});

test('what nobody sees is done when somebody does', () => {
  let isSeen = false;
  const { wish, seen, goOn, done } = started(() => isSeen);
  wish();
  goOn(60_000);
  expect(done()).toBe(0);
  isSeen = true;
  seen();
  goOn(300);
  expect(done()).toBe(1);
});

test('what was stopped is not done any more', () => {
  const { wish, stop, goOn, done } = started();
  wish();
  stop();
  goOn(60_000);
  expect(done()).toBe(0);
});
