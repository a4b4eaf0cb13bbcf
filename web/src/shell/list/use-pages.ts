import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { type Problem, problemOf } from '../graph/problem';

interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
}

export interface Pages<Edge> {
  readonly rows: readonly Edge[];
  readonly total: number | undefined;
  readonly isLoading: boolean;
  readonly problem: Problem | undefined;
  readonly page: number;
  readonly hasNext: boolean;
  next(): void;
  previous(): void;
  again(): void;
}

const PAGE_SIZE = 50;

/**
 * A connection of the graph page by page. The cursors of the pages before are kept, so that one can go back; another
 * filter, order or day begins with the first page.
 */
export function usePages<Data, Variables extends OperationVariables, Edge>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  connectionOf: (data: Data) => Connection<Edge> | null | undefined,
  options: { readonly skip?: boolean } = {},
): Pages<Edge> {
  const key = JSON.stringify(variables);
  const [place, setPlace] = useState<{ key: string; cursors: readonly string[] }>({ key, cursors: [] });
  const cursors = place.key === key ? place.cursors : [];
  const asked = { ...variables, first: PAGE_SIZE, after: cursors.at(-1) ?? null };
  // What a list is asked with is checked above; here any will do.
  const anyDocument = document as unknown as TypedDocumentNode<Data, OperationVariables>;
  const query = useQuery(anyDocument, {
    variables: asked as OperationVariables,
    skip: options.skip ?? false,
  });
  const { data, previousData, loading, error, refetch } = query;
  // The rows before stay until the new ones are there; nothing jumps.
  const shown = (data ?? previousData) as Data | undefined;
  const connection = shown ? connectionOf(shown) : undefined;
  const rows = useMemo(() => connection?.edges ?? [], [connection]);
  const endCursor = connection?.pageInfo.endCursor;
  const hasNext = connection?.pageInfo.hasNextPage === true && !!endCursor;
  return {
    rows,
    total: connection?.totalCount ?? undefined,
    isLoading: loading,
    problem: problemOf(error),
    page: cursors.length + 1,
    hasNext,
    next: () => hasNext && setPlace({ key, cursors: [...cursors, endCursor] }),
    previous: () => setPlace({ key, cursors: cursors.slice(0, -1) }),
    again: () => void refetch(),
  };
}
