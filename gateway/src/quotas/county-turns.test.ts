import { CountyTurns, type EndTurn } from './county-turns';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a county waits for its own, another county for nobody', async () => {
  const turns = new CountyTurns({ atOnce: 2, waiting: 100 });
  const ends: (EndTurn | undefined)[] = [];
  for (let number = 0; number < 50; number++) void turns.begin('410526').then((end) => ends.push(end));
  await settled();
  expect([ends.length, turns.waiting]).toEqual([2, 48]);
  expect(await turns.begin('441322')).toBeDefined();
  ends[0]?.();
  ends[0]?.();
  await settled();
  expect([ends.length, turns.waiting]).toEqual([3, 47]);
});

test('who comes when as many wait as may is told so at once, and comes in when there is room again', async () => {
  const turns = new CountyTurns({ atOnce: 1, waiting: 1 });
  const first = await turns.begin('410526');
  const second = turns.begin('410526');
  expect(await turns.begin('410526')).toBeUndefined();
  first?.();
  (await second)?.();
  expect(await turns.begin('410526')).toBeDefined();
  expect(turns.waiting).toBe(0);
});
