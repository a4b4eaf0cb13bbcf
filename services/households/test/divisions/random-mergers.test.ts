import { addDays, plainDate } from '@dixian/calendar';
import fc from 'fast-check';
import { head, Register } from '../movement/running-register';
import { change, divisionId } from './running-divisions';

const TOWN = '500235216';
const VILLAGES = ['205', '206', '210', '211'].map((village) => `${TOWN}${village}`);
const FIRST_DAY = plainDate('2025-02-01');
const FAMILIES = 4;

interface Step {
  act: 'register' | 'move' | 'merge';
  which: number;
  to: number;
}

const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('register', 'move', 'merge'),
    which: fc.nat(FAMILIES - 1),
    to: fc.nat(VILLAGES.length - 1),
  }),
  { minLength: 6, maxLength: 10 },
);

/** Where families live, day by day, as a list of what happened tells. */
class Lived {
  readonly villages = [...VILLAGES];
  readonly homes: Map<string, string>[] = [];
  private readonly now = new Map<string, string>();

  constructor(private readonly register: Register) {}

  /** Does one step on its day, as far as it can be done, and notes where all live from then on. */
  async take({ act, which, to }: Step): Promise<void> {
    const occurredOn = this.dayOf(this.homes.length);
    const village = this.villages[to % this.villages.length] ?? '';
    const family = [...this.now.keys()][which % Math.max(this.now.size, 1)];
    const from = this.villages[which % this.villages.length] ?? '';
    if (act === 'register' || family === undefined) {
      const { id } = await this.register.family([head(`户${this.now.size}`)], {
        division: village,
        occurredOn,
      });
      this.now.set(id, village);
    } else if (act === 'move' && this.now.get(family) !== village) {
      const move = { householdId: family, toDivision: village, occurredOn, reason: '搬迁' };
      const moved = await this.register.act(`township@${TOWN}`, 'moveHousehold', move);
      expect(moved).toMatchObject({ __typename: 'HouseholdRecorded' });
      this.now.set(family, village);
    } else if (act === 'merge' && from !== village) await this.merge(from, village, occurredOn);
    this.homes.push(new Map(this.now));
  }

  dayOf(step: number): string {
    return addDays(FIRST_DAY, step * 7);
  }

  private async merge(from: string, into: string, occurredOn: string): Promise<void> {
    const { households } = this.register;
    const [divisionOf, intoOf] = [await divisionId(households, from), await divisionId(households, into)];
    const merged = { divisionId: divisionOf, intoId: intoOf, occurredOn };
    expect(await change(households, 'county@500235', 'mergeDivisions', merged)).toMatchObject({
      __typename: 'DivisionChanged',
    });
    this.villages.splice(this.villages.indexOf(from), 1);
    for (const [family, village] of this.now) if (village === from) this.now.set(family, into);
  }
}

async function countedOn(register: Register, place: string, asOf: string): Promise<number> {
  const { data, errors } = await register.households.ask<{ households: { totalCount: number } }>(
    `${place.length === 12 ? 'village' : 'township'}@${place}`,
    'query ($asOf: Date!) { households(filter: { asOf: $asOf }) { totalCount } }',
    { asOf },
  );
  expect(errors).toBeUndefined();
  return data.households.totalCount;
}

test('whatever moves and merges in whatever order, each village shows for each day who lived there then, once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const register = await Register.start();
      try {
        const lived = new Lived(register);
        for (const step of history) await lived.take(step);
        for (const [step, homes] of lived.homes.entries()) {
          const day = addDays(plainDate(lived.dayOf(step)), 3);
          const expected = VILLAGES.map(
            (village) => [...homes.values()].filter((home) => home === village).length,
          );
          const counted = await Promise.all(VILLAGES.map((village) => countedOn(register, village, day)));
          expect([day, ...counted]).toEqual([day, ...expected]);
          expect([day, await countedOn(register, TOWN, day)]).toEqual([day, homes.size]);
        }
      } finally {
        await register.households.drop();
      }
    }),
    { numRuns: 3 },
  );
});
