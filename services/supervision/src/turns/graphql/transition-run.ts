import { SaidError } from '@dixian/graph';
import { transitionRules } from '@dixian/policy';
import { type RequestContext, rowsById } from '@dixian/service';
import type {
  TransitionRunResolvers,
  TransitionStopResolvers,
  TransitionTotalResolvers,
} from '../../ground/generated';
import { isWorking, WORKING } from '../domain/run-state';
import { actsOf } from '../persistence/run-acts';
import { partsOf } from '../persistence/run-parts';
import { stopsOf } from '../persistence/run-stops';
import { totalsOf } from '../persistence/run-totals';
import { RUN_COLUMNS, type RunRow } from '../persistence/runs';
import { ADVICE } from './stop-advice';

const runOf = async (run: { id: string }, context: RequestContext): Promise<RunRow> => {
  if ('divisionCode' in run) return run as RunRow;
  const found = await rowsById<RunRow>(context, 'transition_run', RUN_COLUMNS).load(run.id);
  if (!found) throw new SaidError(NO_RUN, 'NOT_FOUND');
  return found;
};

const NO_RUN = { zh: '没有找到这次转换。', en: 'There is no such run.' };

export const TransitionRun: TransitionRunResolvers = {
  __resolveReference: (reference, context) => runOf(reference, context),
  parts: async ({ id, state, round }, _args, context) => {
    const parts = await context.db.read(context.scope, (reader) => partsOf(reader, id));
    const phase = isWorking(state) ? WORKING[state].phase : undefined;
    return parts.map((part) => ({
      ...part,
      finished: part.finished && part.round === round && (phase === undefined || part.phase === phase),
    }));
  },
  totals: ({ id }, { division, digits }, context) =>
    context.db.read(context.scope, (reader) =>
      totalsOf(reader, id, { division: division ?? null, digits: digits ?? 6 }),
    ),
  report: ({ report, reportHash, reportedAt }) =>
    report && reportHash && reportedAt ? { content: report, hash: reportHash, frozenAt: reportedAt } : null,
  stops: ({ id }, _args, context) => context.db.read(context.scope, (reader) => stopsOf(reader, id)),
  acts: ({ id }, _args, context) => context.db.read(context.scope, (reader) => actsOf(reader, id)),
};

export const TransitionStop: TransitionStopResolvers = {
  advice: ({ cause }, _args, { language }) => ADVICE[cause][language],
};

export const TransitionTotal: TransitionTotalResolvers = {
  ruleTitle: ({ rule }, _args, { language }) => transitionRules().get(rule)?.title[language] ?? rule,
  clause: ({ clause }) => (clause === null ? null : { id: clause }),
};
