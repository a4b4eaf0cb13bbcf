import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneRunDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { Facts } from '../shell/frame/facts';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { useAskAgainWhile } from '../shell/graph/ask-again-while';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { RunActs } from './run-acts';
import { RunHistory } from './run-history';
import { RunItems } from './run-items';
import { RunParts } from './run-parts';
import { RunState } from './run-state';
import { RunStops } from './run-stops';
import { RunTotals } from './run-totals';
import { words } from './words';

const route = getRouteApi('/year-end/$id');

const ASK_AGAIN_MS = 1000;
const UNDER_WAY = ['PREVIEWING', 'APPLYING', 'UNDOING'];

/** One run from its preview to its report: what it changes rule by rule, who approved what, how far it is. */
export function RunPage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(OneRunDocument, {
    variables: { id },
  });
  const run = data?.transitionRun;
  const isUnderWay = run ? UNDER_WAY.includes(run.state) : false;
  useChanged(['TRANSITION'], () => void refetch());
  useAskAgainWhile(isUnderWay, { startPolling, stopPolling }, ASK_AGAIN_MS);
  const problem = problemOf(error);
  if (!run) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  return (
    <article>
      <p className="no-print">
        <Link to="/year-end">{said.back}</Link>
      </p>
      <section className="panel">
        <h1>
          {said.title} {run.day} <RunState state={run.state} label={label('TransitionRunState', run.state)} />
        </h1>
        {run.undoReason && <p>{fill(said.undone, { reason: run.undoReason })}</p>}
        <Facts
          rows={[
            [said.place, run.divisionCode],
            [said.round, run.round],
            [said.plannedBy, `${run.plannedBy} ${run.plannedOn}`],
            [said.approvedBy, run.approvedBy && `${run.approvedBy} ${run.approvedOn}`],
          ]}
        />
        <p>
          {said.digest} <code className="digest">{run.digest ?? '…'}</code>
        </p>
        <RunActs run={run} onChanged={() => void refetch()} />
        {problem && <ProblemNote problem={problem} onAgain={() => void refetch()} />}
      </section>
      <RunParts parts={run.parts} isUnderWay={isUnderWay} />
      <RunStops stops={run.stops} />
      <RunTotals totals={run.totals} />
      {!isUnderWay && <RunItems run={run} />}
      <RunHistory run={run} />
    </article>
  );
}
