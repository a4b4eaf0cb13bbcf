import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext } from 'react';
import { ViewerDocument, type ViewerQuery } from '../../generated/graphql';
import { problemOf } from '../graph/problem';
import { ProblemNote } from './problem-note';
import { Skeleton } from './skeleton';

export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Viewer | undefined>(undefined);

/** Asks once who has signed in and what they may do; the rest of the page knows it. */
export function ViewerProvider({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const viewer = data?.viewer as Viewer | undefined;
  if (viewer) return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
  const problem = problemOf(error);
  if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
  return <Skeleton rows={6} />;
}

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('Nobody has signed in here');
  return viewer;
}
