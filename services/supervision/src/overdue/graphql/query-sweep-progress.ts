import { daysBetween } from '@dixian/calendar';
import type { QueryResolvers } from '../../ground/generated';
import { sweepProgress as progressIn } from '../persistence/sweep-progress';

export const sweepProgress: QueryResolvers['sweepProgress'] = async (_root, _args, { db, scope, clock }) => {
  const progress = await db.read(scope, progressIn);
  const { completedFor } = progress;
  const nightsBehind = completedFor === null ? null : Math.max(0, daysBetween(completedFor, clock.today()));
  return { ...progress, nightsBehind };
};
