import type { RequestContext } from '@dixian/service';
import type { PersonLoansArgs } from './generated';
import { loansOf } from './loans-of';

/** What the finance department adds to a person. */
export const Person = {
  loans: ({ id }: { id: string }, args: Partial<PersonLoansArgs>, context: RequestContext) =>
    loansOf(context, 'person_id', id, args),
};
