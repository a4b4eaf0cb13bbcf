import { rmSync } from 'node:fs';
import { startedStack } from './started-stack';

test('SIGINT stops everything and leaves nothing listening', async () => {
  const stack = await startedStack();
  const { code } = await stack.process.end('SIGINT');
  expect(code).toBe(0);
  await expect(fetch(`${stack.url}/healthz`)).rejects.toThrow();
  rmSync(stack.data, { recursive: true, force: true });
});
