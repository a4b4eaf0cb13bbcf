import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { problemOf } from '../graph/problem';
import { ErrorBoundary } from './error-boundary';
import { ProblemNote } from './problem-note';
import { Skeleton } from './skeleton';

interface Props<Data, Variables extends OperationVariables> {
  readonly id: string;
  readonly title: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What is shown of the answer, as far as it came. */
  readonly children: (data: Data) => ReactNode;
  readonly tools?: ReactNode;
  /** Whether several departments answer it: what one of them refuses is left out, and the others' stands. */
  readonly ofSeveral?: boolean;
}

/** A part of a page that asks for itself: it loads alone, fails alone, and is tried again alone. */
export function Part<Data, Variables extends OperationVariables>(props: Props<Data, Variables>) {
  return (
    <section className="panel part" id={props.id} aria-labelledby={`${props.id}-title`}>
      <div className="part-head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        {props.tools}
      </div>
      <ErrorBoundary>
        <Answer {...props} />
      </ErrorBoundary>
    </section>
  );
}

function Answer<Data, Variables extends OperationVariables>(props: Props<Data, Variables>) {
  const document = props.document as unknown as TypedDocumentNode<Data, OperationVariables>;
  const { data, loading, error, refetch } = useQuery(document, {
    variables: props.variables as OperationVariables,
  });
  const problem = problemOf(error);
  const isRefused = problem?.kind === 'FORBIDDEN';
  if (!data && loading) return <Skeleton rows={2} />;
  return (
    <>
      {problem && !(isRefused && props.ofSeveral) && (
        <ProblemNote problem={problem} onAgain={() => void refetch()} />
      )}
      {data && (!isRefused || props.ofSeveral) && props.children(data as Data)}
    </>
  );
}
