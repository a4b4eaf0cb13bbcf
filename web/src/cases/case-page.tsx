import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneCaseDocument } from '../generated/graphql';
import { Due } from '../shell/format/due';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { Clauses } from '../shell/frame/clauses';
import { ErrorBoundary } from '../shell/frame/error-boundary';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { Papers } from '../shell/papers/papers';
import { CaseActs } from './case-acts';
import { CaseSteps } from './case-steps';
import { NextStep } from './next-step';
import { Notice } from './notice';
import { words } from './words';
import './case.css';

const route = getRouteApi('/cases/$id');

/** One case: how it came here, what comes next with its form, and what was posted. */
export function CasePage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { day, isToday } = useAsOf();
  const { data, loading, error, refetch } = useQuery(OneCaseDocument, { variables: { id, asOf: day } });
  useChanged(['CASE'], () => void refetch(), isToday);
  const problem = problemOf(error);
  const one = data?.monitoringCase;
  if (!one) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  const { household, deadline } = one;
  return (
    <article className="case">
      <div className="panel case-head">
        <h1>
          {label('ProcedureKind', one.kind)} ·{' '}
          <Link to="/households/$id" params={{ id: household.id }}>
            {household.head?.name ?? household.code}
          </Link>{' '}
          <span className="quiet household-code">{household.code}</span>
        </h1>
        <p>
          {household.division.name} · {fill(said.openedOn, { day: one.openedOn })} ·{' '}
          <span className="tag">{label('MonitoringCaseState', one.state)}</span>
          {deadline && (
            <>
              {' '}
              {said.due} <Due dueOn={deadline.dueOn} asOf={day} /> <Clauses clauses={deadline.clauses} />
            </>
          )}
        </p>
        {problem && <ProblemNote problem={problem} onAgain={() => refetch()} />}
      </div>
      <CaseSteps steps={one.steps} />
      <div className="case-main">
        <ErrorBoundary>
          <NextStep id={id} steps={one.steps} onDone={() => void refetch()} />
        </ErrorBoundary>
        {one.publicNotice && <Notice notice={one.publicNotice} caseId={id} />}
        <Papers id={id} names={['posted', 'answer']} />
      </div>
      <CaseActs acts={one.timeline} onChanged={() => void refetch()} />
    </article>
  );
}
