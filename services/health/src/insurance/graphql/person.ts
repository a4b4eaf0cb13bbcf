import { assertMayKnow } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { lastSaid, saidOfPerson } from '../persistence/insurance-of';
import { premiumOf } from '../persistence/premium-list';

/** How a person is insured. */
export const Person: Pick<PersonResolvers, 'insurance' | 'premiumSubsidy'> = {
  async insurance({ id }, _args, context) {
    assertMayKnow(context, 'INSURANCE');
    return lastSaid(await saidOfPerson(context, id), context.clock.today()) ?? null;
  },
  async premiumSubsidy({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return (await premiumOf(context, id, year)) ?? null;
  },
};
