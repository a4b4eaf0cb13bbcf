import { waitUntil } from './wait-until';

test('it gives the first truthy answer', async () => {
  let asked = 0;
  expect(await waitUntil(async () => (++asked === 3 ? 'ready' : undefined))).toBe('ready');
  expect(asked).toBe(3);
});

test('it names what it waited for when the limit is over, and passes errors on', async () => {
  await expect(waitUntil(() => false, { timeoutMs: 30, what: 'the sweep' })).rejects.toThrow(
    'Not within 30 ms: the sweep',
  );
  await expect(waitUntil(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});
