import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LedgerColumnsDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { useAskAgainWhile } from '../shell/graph/ask-again-while';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { Changes } from './changes';
import { Differences } from './differences';
import { Findings } from './findings';
import { operationsOf } from './import-operations';
import { Questions } from './questions';
import { mayReadOtherwise, ReadOtherwise } from './read-otherwise';
import { Reading } from './reading';
import { RunActs } from './run-acts';
import { RunNumbers } from './run-numbers';
import { words } from './words';
import './ledgers.css';

const route = getRouteApi('/ledgers/$service/$id');

const ASK_AGAIN_MS = 500;
const UNDER_WAY = ['QUEUED', 'RUNNING', 'WITHDRAWING'];

/** One load: what was understood, what came of each row, and what can be done with it. */
export function RunPage() {
  const { service, id } = route.useParams();
  // Another run begins on the first page, with nothing chosen.
  return <Run key={id} service={service} id={id} />;
}

function Run({ service, id }: { readonly service: string; readonly id: string }) {
  const said = useWords(words);
  const label = useLabel();
  const kinds = useQuery(LedgerColumnsDocument, { fetchPolicy: 'cache-first' });
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [changesBehind, setChangesBehind] = useState<readonly string[]>([]);
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(operationsOf(service).run, {
    variables: { id, after: cursors.at(-1) ?? null, changesAfter: changesBehind.at(-1) ?? null },
  });
  const run = data?.run;
  const isUnderWay = run ? UNDER_WAY.includes(run.state) : false;
  useAskAgainWhile(isUnderWay, { startPolling, stopPolling }, ASK_AGAIN_MS);
  const problem = problemOf(error);
  if (!run) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  const ledger = kinds.data?.viewer.ledgers.find(({ kind }) => kind === run.ledger);
  return (
    <article>
      <p>
        <Link to="/ledgers">{said.back}</Link>
      </p>
      <section className="panel">
        <h1>
          {ledger?.title ?? run.ledger} <span className="quiet household-code">{run.fileName}</span>
        </h1>
        <p>
          <span className="tag">{label('ImportState', run.state)}</span>{' '}
          {run.state === 'COMPLETED' && (run.dryRun ? said.onlyLooked : said.kept)}
          {run.withdrawal && fill(said.withdrawn, run.withdrawal)}
          {run.failure && <span className="late">{run.failure}</span>}
        </p>
        {isUnderWay ? (
          <>
            <progress max={100} value={run.progress} aria-label={said.state} />
            <p role="status">{fill(said.running, { progress: run.progress })}</p>
          </>
        ) : (
          <>
            <RunNumbers run={run} />
            <Differences run={run} />
            <RunActs run={run} service={service} onChanged={() => void refetch()} />
          </>
        )}
      </section>
      {run.state === 'ASKING' && <Questions run={run} service={service} />}
      {ledger && mayReadOtherwise(run) && (
        <ReadOtherwise key={run.id} run={run} service={service} columns={ledger.columns} />
      )}
      {!isUnderWay && (
        <Findings
          run={run}
          service={service}
          page={cursors.length + 1}
          onNext={(cursor) => setCursors([...cursors, cursor])}
          onPrevious={() => setCursors(cursors.slice(0, -1))}
        />
      )}
      {!isUnderWay && (
        <Changes
          run={run}
          page={changesBehind.length + 1}
          onNext={(cursor) => setChangesBehind([...changesBehind, cursor])}
          onPrevious={() => setChangesBehind(changesBehind.slice(0, -1))}
        />
      )}
      {run.reading && <Reading reading={run.reading} sums={run.sums} columns={ledger?.columns ?? []} />}
    </article>
  );
}
