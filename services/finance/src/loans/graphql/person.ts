import type { PersonResolvers } from '../../ground/generated';
import { loansOf } from './loans-of';

/** What the finance department adds to a person. */
export const Person = {
  loans: ({ id }, args, context) => loansOf(context, 'person_id', id, args),
} satisfies PersonResolvers;
