import { assertSector, type RequestContext } from '@dixian/service';
import { insuranceOf, selfPaidIn } from '../persistence/health-by-id';
import type { PersonSelfPaidArgs, PersonSettlementsArgs } from './generated';
import { settlementsOf } from './settlements-of';

/** What the health department adds to a person. */
export const Person = {
  insurance({ id }: { id: string }, _args: unknown, context: RequestContext) {
    assertSector(context, ['health']);
    return insuranceOf(context, id);
  },
  settlements: ({ id }: { id: string }, args: Partial<PersonSettlementsArgs>, context: RequestContext) =>
    settlementsOf(context, 'person_id', id, args),
  selfPaid({ id }: { id: string }, { year }: PersonSelfPaidArgs, context: RequestContext) {
    assertSector(context, ['health']);
    return selfPaidIn(context, 'person_id', id, year);
  },
};
