import type { QueryResolvers } from '../../ground/generated';
import { householdByCode, householdById } from '../persistence/households';

/** Query.household */
export const household: NonNullable<QueryResolvers['household']> = (_root, { id }, context) =>
  householdById(context, id);

/** Query.householdByCode */
export const byCode: NonNullable<QueryResolvers['householdByCode']> = (_root, { code }, context) =>
  householdByCode(context, code.trim());
