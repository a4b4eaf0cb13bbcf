import { assertMayKnow } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { selfPaidIn } from '../persistence/settlements-by-id';
import { settlementsOf } from './settlements-of';

/** The bills of a person. */
export const Person: Pick<PersonResolvers, 'settlements' | 'selfPaid'> = {
  settlements: ({ id }, args, context) => settlementsOf(context, 'person_id', id, args),
  selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return selfPaidIn(context, 'person_id', id, year);
  },
};
