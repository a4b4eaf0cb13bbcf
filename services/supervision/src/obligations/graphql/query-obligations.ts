import { judgedOn, rootPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { obligationList } from '../persistence/obligation-list';
import type { ObligationView } from '../persistence/obligation-view';

export const obligations: QueryResolvers['obligations'] = async (_root, args, context) => {
  const { division, status, kind } = args;
  const asOf = args.asOf ?? context.clock.today();
  const { scope, clock } = context;
  const list = obligationList({ scope, asOf, division, status, kind, today: clock.today() });
  return judgedOn(await rootPage<ObligationView>(context, list, args), asOf);
};
