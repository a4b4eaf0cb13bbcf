import { judgedOn, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { obligationList } from '../persistence/obligation-list';

export const obligations: QueryResolvers['obligations'] = async (_root, args, context) => {
  const { division, status, kind } = args;
  const asOf = args.asOf ?? context.clock.today();
  const { scope, clock } = context;
  const list = obligationList({ scope, asOf, division, status, kind, today: clock.today() });
  return judgedOn(await orderedPage(context, list, args), asOf);
};
