import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { PlaceAndBelowDocument } from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import { FilterSelect } from '../shell/list/filter-select';
import { ChangesView } from './changes-view';
import { ClausesView } from './clauses-view';
import { DocumentsView } from './documents-view';
import { DraftView } from './drafting/draft-view';
import { InForceView } from './in-force-view';
import { DivisionsView } from './places/divisions-view';
import { type PolicySearch, VIEWS } from './search';
import { VersionsView } from './versions/versions-view';
import { WhatIfView } from './what-if-view';
import { words } from './words';

const route = getRouteApi('/policy');
/** Who may draft documents: whoever answers for the policy of a place. */
const DRAFTING: readonly string[] = ['county', 'city', 'province', 'admin'];

/** What binds here: documents and clauses, what is in force on a day, what changed, and what a draft would do. */
export function PolicyPage() {
  const said = useWords(words);
  const { day, isToday } = useAsOf();
  const viewer = useViewer();
  const own = viewer.division?.code;
  const views = VIEWS.filter((each) => each !== 'draft' || DRAFTING.includes(viewer.role));
  const search = route.useSearch();
  const navigate = useNavigate();
  const { view = 'documents' } = search;
  const { data } = useQuery(PlaceAndBelowDocument, {
    variables: { code: own ?? '', asOf: day },
    skip: !own,
    fetchPolicy: 'cache-first',
  });
  // Documents often bind a township alone: one looks at one's own place or at one directly below.
  const below = data?.division?.children?.edges?.map(({ node }) => node) ?? [];
  const places = (data?.division ? [data.division, ...below] : []).map(({ code, name }) => ({
    value: code ?? '',
    label: name ?? '',
  }));
  const place = search.place ?? own;
  return (
    <>
      <nav className="tabs" aria-label={said.title}>
        {views.map((each) => (
          <Link
            key={each}
            to="/policy"
            search={(now: PolicySearch) => ({ ...now, view: each, order: undefined })}
            aria-current={each === view ? 'page' : undefined}
          >
            {said[each]}
          </Link>
        ))}
      </nav>
      {own && view !== 'documents' && view !== 'clauses' && (
        <div className="list-bar">
          <FilterSelect
            title={said.place}
            value={place}
            options={places}
            onChoose={(chosen) =>
              void navigate({
                to: '/policy',
                search: (now: PolicySearch) => ({ ...now, place: chosen }),
              } as never)
            }
          />
        </div>
      )}
      {view === 'documents' && <DocumentsView day={day} />}
      {view === 'clauses' && <ClausesView />}
      {!place && view !== 'documents' && view !== 'clauses' && <p className="empty">{said.noPlace}</p>}
      {place && view === 'inForce' && <InForceView place={place} day={day} />}
      {place && view === 'changes' && <ChangesView place={place} day={day} />}
      {place && view === 'whatIf' && <WhatIfView place={place} />}
      {place && view === 'versions' && <VersionsView place={place} />}
      {place && view === 'places' && <DivisionsView place={place} day={day} isToday={isToday} />}
      {place && view === 'draft' && views.includes(view) && <DraftView place={place} />}
    </>
  );
}
