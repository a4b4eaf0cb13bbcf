import { rootPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { type SweepView, sweepList } from '../persistence/sweep-runs';

export const sweeps: QueryResolvers['sweeps'] = (_root, args, context) =>
  rootPage<SweepView>(context, sweepList(context.scope), args);
