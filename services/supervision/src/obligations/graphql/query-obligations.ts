import type { WorkingCalendar } from '@dixian/calendar';
import { judgedOn, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { obligationList } from '../persistence/obligation-list';
import { askedObligations } from './asked-obligations';

/** Query.obligations */
export function obligations(calendar: WorkingCalendar): NonNullable<QueryResolvers['obligations']> {
  return async (_root, args, context) => {
    const filter = askedObligations(context, args, calendar);
    return judgedOn(await orderedPage(context, obligationList(filter), args), filter.asOf);
  };
}
