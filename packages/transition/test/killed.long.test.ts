import { join } from 'node:path';
import { childProcess } from '@dixian/testkit';
import { ASKED, type Things, things } from './working-things';

const SCRIPT = join(__dirname, 'work-and-die.ts');
const AMOUNTS = [1, 2, 3, 4, null] as const;
const PHASES = ['PREVIEW', 'APPLY', 'UNDO'] as const;
type Phase = (typeof PHASES)[number];

async function filled(): Promise<Things> {
  const service = await things();
  await service.fill(...AMOUNTS);
  return service;
}

async function work(service: Things, ...phases: readonly Phase[]): Promise<void> {
  for (const phase of phases) {
    if (phase === 'UNDO') await service.query('INSERT INTO payment SELECT id FROM thing WHERE amount = 2');
    await service.work(phase, { digest: await digestOf(service) });
  }
}

async function digestOf(service: Things): Promise<string | null> {
  const [part] = await service.query<{ digest: string }>('SELECT digest FROM transition_part');
  return part?.digest ?? null;
}

async function stateOf(service: Things) {
  return {
    things: await service.query('SELECT amount, ends_on, times_ended FROM thing ORDER BY amount'),
    items: await service.query(
      `SELECT position, rule, transition, change, before, after, facts, undecided, state, rested_by
       FROM transition_item i JOIN thing t ON t.id = i.subject_id::uuid ORDER BY position, t.amount`,
    ),
    part: await service.query('SELECT phase, round, finished, items, handled, failure FROM transition_part'),
  };
}

test.each(PHASES)(
  '%s killed at any batch ends in the uninterrupted result, row for row',
  async (phase) => {
    const before = PHASES.slice(0, PHASES.indexOf(phase));
    const uninterrupted = await filled();
    await work(uninterrupted, ...before, phase);
    const expected = await stateOf(uninterrupted);
    await uninterrupted.close();
    let moment = 1;
    for (; ; moment += 1) {
      const service = await filled();
      await work(service, ...before);
      if (phase === 'UNDO') await service.query('INSERT INTO payment SELECT id FROM thing WHERE amount = 2');
      const asked = { ...ASKED, phase, digest: await digestOf(service) };
      const env = { DATABASE: service.url, WORK: JSON.stringify(asked), DIE_AT: String(moment) };
      const { signal, code } = await childProcess(SCRIPT, { env }).ended;
      if (signal === 'SIGKILL') await service.work(phase, asked);
      expect({ moment, ...(await stateOf(service)) }).toEqual({ moment, ...expected });
      await service.close();
      if (signal === 'SIGKILL') continue;
      expect(code).toBe(0);
      break;
    }
    expect(moment).toBeGreaterThan(6);
  },
  600_000,
);
