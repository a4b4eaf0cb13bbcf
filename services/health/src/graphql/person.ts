import { assertMayKnow, type Complete } from '@dixian/service';
import { insuranceOf, selfPaidIn } from '../persistence/health-by-id';
import type { PersonResolvers } from './generated';
import { settlementsOf } from './settlements-of';

/** What the health department adds to a person. */
export const Person: Complete<PersonResolvers> = {
  async insurance({ id }, _args, context) {
    assertMayKnow(context, 'INSURANCE');
    return (await insuranceOf(context, id)) ?? null;
  },
  settlements: ({ id }, args, context) => settlementsOf(context, 'person_id', id, args),
  selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return selfPaidIn(context, 'person_id', id, year);
  },
};
