import type { WorkingCalendar } from '@dixian/calendar';
import type { QueryResolvers } from '../../ground/generated';
import { obligationCounts as countsOf } from '../persistence/obligation-counts';
import { askedObligations } from './asked-obligations';

/** Query.obligationCounts */
export function obligationCounts(calendar: WorkingCalendar): NonNullable<QueryResolvers['obligationCounts']> {
  return (_root, args, context) =>
    countsOf(context, askedObligations(context, args, calendar), [...new Set(args.groupBy)]);
}
