import { assertMayKnow, type Complete } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { caseOfPerson } from '../persistence/child-list';

/** What this room adds to a person. */
export const Person: Pick<Complete<PersonResolvers>, 'dropoutCase'> = {
  dropoutCase({ id }, { asOf }, context) {
    assertMayKnow(context, 'SCHOOLING');
    return caseOfPerson(context, id, asOf ?? context.clock.today());
  },
};
