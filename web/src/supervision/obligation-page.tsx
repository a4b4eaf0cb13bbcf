import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneObligationDocument } from '../generated/graphql';
import { Due } from '../shell/format/due';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { Clauses } from '../shell/frame/clauses';
import { Facts } from '../shell/frame/facts';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { History } from './history';
import { toneOf } from './obligation-columns';
import { Steering } from './steering';
import { words } from './words';

const route = getRouteApi('/supervision/$id');

/** One obligation beside the list: its day, by which clause, and how the day came about. */
export function ObligationPage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { day, isToday } = useAsOf();
  const { data, loading, error, refetch } = useQuery(OneObligationDocument, { variables: { id, asOf: day } });
  useChanged(['OBLIGATION'], () => void refetch(), isToday);
  const problem = problemOf(error);
  const duty = data?.obligation;
  if (!duty) {
    if (loading) return <Skeleton rows={6} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  const { household, lead } = duty;
  return (
    <article>
      <h2>{duty.name}</h2>
      <p>
        <span className={`tag ${toneOf[duty.status] ?? ''}`}>{label('ObligationStatus', duty.status)}</span>{' '}
        {household && (
          <Link to="/households/$id" params={{ id: household.id }}>
            {household.head?.name} {household.code}
          </Link>
        )}{' '}
        {lead && (
          <Link to="/leads/$id" params={{ id: lead.id }}>
            {said.toLead}
          </Link>
        )}
      </p>
      <Steering duty={duty} onDone={() => void refetch()} />
      {problem && <ProblemNote problem={problem} onAgain={() => void refetch()} />}
      <Facts
        rows={[
          [
            said.dueOn,
            duty.metOn ? (
              duty.dueOn
            ) : (
              <Due key="due" dueOn={duty.dueOn} asOf={day} provisional={duty.provisional} />
            ),
          ],
          [said.triggeredOn, duty.triggeredOn],
          [said.metOn, duty.metOn],
          [said.cycle, duty.cycle],
          [said.level, label('TaskLevel', duty.level)],
          [said.soft, duty.soft ? said.yes : said.no],
          ...(duty.suspendedFrom
            ? [[said.standsFor, `${duty.suspendedFrom} – ${duty.suspendedUntil ?? ''}`] as const]
            : []),
          ...(duty.stoppedOn
            ? [[said.stoppedAs, `${duty.stoppedOn} ${label('StopReason', duty.stoppedAs)}`] as const]
            : []),
        ]}
      />
      <h3>{said.basis}</h3>
      <Clauses clauses={duty.clauses} />
      <h3>{said.history}</h3>
      <History entries={duty.history} />
      {duty.notices.length > 0 && (
        <>
          <h3>{said.reminders}</h3>
          {duty.notices.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
    </article>
  );
}
