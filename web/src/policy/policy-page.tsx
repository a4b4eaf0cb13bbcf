import { getRouteApi, Link } from '@tanstack/react-router';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { ChangesView } from './changes-view';
import { ClausesView } from './clauses-view';
import { DocumentsView } from './documents-view';
import { InForceView } from './in-force-view';
import { VIEWS } from './search';
import { WhatIfView } from './what-if-view';
import { words } from './words';

const route = getRouteApi('/policy');

/** What binds here: documents and clauses, what is in force on a day, what changed, and what a draft would do. */
export function PolicyPage() {
  const said = useWords(words);
  const { day } = useAsOf();
  const place = useViewer().division?.code;
  const { view = 'documents' } = route.useSearch();
  return (
    <>
      <nav className="policy-tabs" aria-label={said.title}>
        {VIEWS.map((each) => (
          <Link
            key={each}
            to="/policy"
            search={{ view: each }}
            aria-current={each === view ? 'page' : undefined}
          >
            {said[each]}
          </Link>
        ))}
      </nav>
      {view === 'documents' && <DocumentsView place={place} day={day} />}
      {view === 'clauses' && <ClausesView />}
      {!place && view !== 'documents' && view !== 'clauses' && <p className="empty">{said.noPlace}</p>}
      {place && view === 'inForce' && <InForceView place={place} day={day} />}
      {place && view === 'changes' && <ChangesView place={place} day={day} />}
      {place && view === 'whatIf' && <WhatIfView place={place} />}
    </>
  );
}
