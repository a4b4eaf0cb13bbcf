import { useQuery } from '@apollo/client/react';
import { byAddress } from '@dixian/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneDocumentDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useWords } from '../shell/language/language';
import { ListPage } from '../shell/list/list-page';
import { usePages } from '../shell/list/use-pages';
import { words } from './words';

const route = getRouteApi('/policy/$id');

/** One document: what it is, and its clauses, each with its words and how it is applied. */
export function DocumentPage() {
  const said = useWords(words);
  const label = useLabel();
  const { id } = route.useParams();
  const { data, loading, error, refetch } = useQuery(OneDocumentDocument, {
    variables: { id, first: 50, after: null },
    context: byAddress,
  });
  const pages = usePages(OneDocumentDocument, { id }, ({ policyDocument }) => policyDocument?.list);
  const problem = problemOf(error);
  const document = data?.policyDocument;
  if (!document) {
    if (loading) return <Skeleton rows={8} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => void refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  return (
    <article>
      <p className="no-print">
        <Link to="/policy">{said.documents}</Link>
      </p>
      <h1>{document.title}</h1>
      <p className="quiet">
        {document.number} · {document.issuer} · {document.place} · {document.effectiveFrom} –{' '}
        {document.effectiveTo ?? said.openEnd}
      </p>
      <ListPage
        name="document-clauses"
        label={said.clauses}
        pages={pages}
        rowKey={({ node }) => node.id}
        empty={said.noClause}
        columns={[
          { key: 'section', title: said.section, show: ({ node }) => node.section },
          {
            key: 'quote',
            title: said.quote,
            show: ({ node }) => <span className="whole">{node.quote}</span>,
          },
          {
            key: 'status',
            title: said.status,
            show: ({ node }) => (
              <span title={node.statusReason ?? ''}>{label('ClauseStatus', node.status)}</span>
            ),
          },
          { key: 'units', title: said.units, show: ({ node }) => node.responsibleUnits.join('、') },
          { key: 'summary', title: said.summary, isExtra: true, show: ({ node }) => node.summary },
        ]}
      />
    </article>
  );
}
