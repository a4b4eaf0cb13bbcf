import { orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { findRun, type RunRow, runList } from '../persistence/runs';

export const transitionRuns: QueryResolvers['transitionRuns'] = (_root, args, context) =>
  orderedPage<RunRow, 'PLANNED_AT' | 'DAY'>(context, runList(args.filter), args);

export const transitionRun: QueryResolvers['transitionRun'] = async (_root, { id }, context) =>
  (await context.db.read(context.scope, (reader) => findRun(reader, id))) ?? null;
