import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { FindClausesDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { useWords } from '../shell/language/language';
import { ListPage } from '../shell/list/list-page';
import { usePages } from '../shell/list/use-pages';
import { words } from './words';

/** Every clause, found by what it says. What somebody typed does not stand in the address. */
export function ClausesView() {
  const said = useWords(words);
  const label = useLabel();
  const [text, setText] = useState('');
  const variables = { filter: text.trim() ? { search: text.trim() } : {} };
  const pages = usePages(FindClausesDocument, variables, ({ list }) => list);
  return (
    <ListPage
      name="clauses"
      label={said.clauses}
      pages={pages}
      rowKey={({ node }) => node.id}
      empty={said.noClause}
      columns={[
        {
          key: 'document',
          title: said.document,
          show: ({ node: { document } }) => (
            <Link to="/policy/$id" params={{ id: document.id }}>
              {document.number ?? document.title}
            </Link>
          ),
        },
        { key: 'section', title: said.section, show: ({ node }) => node.section },
        { key: 'quote', title: said.quote, show: ({ node }) => <span className="whole">{node.quote}</span> },
        { key: 'status', title: said.status, show: ({ node }) => label('ClauseStatus', node.status) },
        { key: 'summary', title: said.summary, isExtra: true, show: ({ node }) => node.summary },
      ]}
    >
      <label>
        {said.find}
        <input className="text-field" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
    </ListPage>
  );
}
