import { z } from 'zod';
import { defineJob } from './job-definition';

const good = { name: 'sweep', queue: 'supervision', payload: z.object({}), attempts: 3, backoffMs: 100 };

it('gives the definition back', () => {
  expect(defineJob(good)).toBe(good);
});

it.each([
  [{ name: 'Sweep' }, 'kebab-case'],
  [{ queue: 'super:vision' }, 'kebab-case'],
  [{ attempts: 0 }, 'attempts must be a whole number'],
  [{ attempts: 1.5 }, 'attempts'],
  [{ backoffMs: 0 }, 'backoffMs'],
  [{ concurrency: 0 }, 'concurrency'],
  [{ timeoutMs: -1 }, 'timeoutMs'],
])('refuses %j', (wrong, message) => {
  expect(() => defineJob({ ...good, ...wrong })).toThrow(message);
});
