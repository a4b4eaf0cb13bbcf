import { settledUpTo } from './settled-up-to';

const now = new Date('2025-12-01T08:00:00Z');
const line = (publisher: string, subscriber: string, waiting: number, oldest: string | null) => ({
  publisher,
  subscriber,
  waiting,
  oldest,
  unknown: 0,
});

async function settled(lines: ReturnType<typeof line>[], silent: string[] = []) {
  const asked: string[] = [];
  const eventBacklog = async (division: string) => {
    asked.push(division);
    return { lines, silent };
  };
  const told = await settledUpTo(['health', 'supervision'], '500235', { eventBacklog, now });
  expect(asked).toEqual(['500235']);
  return Object.fromEntries(told.map(({ service, ...rest }) => [service, rest]));
}

test('a service for which nothing waits is settled up to the moment of asking', async () => {
  expect(await settled([line('households', 'supervision', 0, null)])).toEqual({
    health: { upTo: now, waitsFor: [], silent: [] },
    supervision: { upTo: now, waitsFor: [], silent: [] },
  });
});

test('one for which events wait is settled up to the oldest of them, whoever published it', async () => {
  const told = await settled([
    line('households', 'supervision', 2, '2025-12-01T07:59:58.000Z'),
    line('health', 'supervision', 1, '2025-12-01T07:59:57.000Z'),
  ]);
  expect(told.supervision).toEqual({
    upTo: new Date('2025-12-01T07:59:57Z'),
    waitsFor: ['health', 'households'],
    silent: [],
  });
  expect(told.health?.upTo).toEqual(now);
});

test('while one that it hears does not answer nothing is claimed, and it is named', async () => {
  expect((await settled([], ['households'])).health).toEqual({
    upTo: null,
    waitsFor: [],
    silent: ['households'],
  });
});
