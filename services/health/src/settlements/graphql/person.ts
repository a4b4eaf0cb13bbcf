import { assertMayKnow } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { paidIn } from '../persistence/settlements-by-id';
import { settlementsOf } from './settlements-of';

/** The bills of a person. */
export const Person: Pick<PersonResolvers, 'settlements' | 'selfPaid'> = {
  settlements: ({ id }, args, context) => settlementsOf(context, 'person_id', id, args),
  async selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return (await paidIn(context, 'person_id', id, year)).selfPaid;
  },
};
