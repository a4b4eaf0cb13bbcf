import { useQuery } from '@apollo/client/react';
import { byAddress } from '@dixian/client';
import { Link, useNavigate } from '@tanstack/react-router';
import { DocumentsDocument } from '../generated/graphql';
import { ProblemNote } from '../shell/frame/problem-note';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { ListTable } from '../shell/list/list-table';
import { words } from './words';

/** The documents in force on the day, each with the place that it binds. */
export function DocumentsView({ day }: { readonly day: string }) {
  const said = useWords(words);
  const navigate = useNavigate();
  const { data, loading, error, refetch } = useQuery(DocumentsDocument, {
    variables: { inForceOn: day },
    context: byAddress,
  });
  const problem = problemOf(error);
  if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
  return (
    <ListTable
      label={said.documents}
      rows={data?.policyDocuments ?? []}
      rowKey={({ id }) => id}
      isLoading={loading}
      onOpen={({ id }) => void navigate({ to: '/policy/$id', params: { id } } as never)}
      empty={said.noDocument}
      columns={[
        {
          key: 'title',
          title: said.document,
          show: ({ id, title }) => (
            <Link to="/policy/$id" params={{ id }}>
              {title}
            </Link>
          ),
        },
        { key: 'number', title: said.number, show: ({ number }) => number },
        { key: 'issuer', title: said.issuer, show: ({ issuer }) => issuer },
        { key: 'place', title: said.place, show: (row) => row.place },
        {
          key: 'effective',
          title: said.effective,
          show: ({ effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo ?? said.openEnd}`,
        },
      ]}
    />
  );
}
