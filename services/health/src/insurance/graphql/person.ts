import { assertMayKnow } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { insuranceOf } from '../persistence/insurance-of';

/** How a person is insured. */
export const Person: Pick<PersonResolvers, 'insurance'> = {
  async insurance({ id }, _args, context) {
    assertMayKnow(context, 'INSURANCE');
    return (await insuranceOf(context, id)) ?? null;
  },
};
