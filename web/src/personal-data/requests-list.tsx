import {
  CorrectionRequestListDocument,
  type CorrectionRequestListQuery,
  type CorrectionRequestOrder,
} from '../generated/graphql';
import { useLabel, useOptions } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { HouseholdLink } from '../shell/frame/household-link';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import type { Column } from '../shell/list/column';
import { FilterPlace } from '../shell/list/filter-place';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { readOrder, writeOrder } from '../shell/list/order';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { CorrectionAnswer } from '../shell/rows/correction-answer';
import { type PersonalDataSearch, requestFilter } from './search';
import { useSearch } from './use-search';
import { words } from './words';

type Row = NonNullable<CorrectionRequestListQuery['list']>['edges'][number];

/** Requests to correct personal data, those that wait first asked for; answered where they stand. */
export function RequestsList() {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const { division } = useViewer();
  const { day, isToday } = useAsOf();
  const { search, set, openHousehold } = useSearch();
  const isOffice = division?.level === 'PREFECTURE';
  const order = readOrder(search.order);
  const variables = {
    filter: requestFilter(search, isOffice),
    ...(order && { orderBy: order as CorrectionRequestOrder }),
  };
  const pages = usePages(CorrectionRequestListDocument, variables, ({ list }) => list);
  useChanged(['TASK'], pages.again, isToday);
  const columns: readonly Column<Row>[] = [
    {
      key: 'answer',
      title: said.answer,
      sort: 'DUE_ON',
      show: ({ node }) => <CorrectionAnswer request={node} day={day} onDone={pages.again} />,
    },
    {
      key: 'household',
      title: said.household,
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'village', title: said.village, show: ({ node }) => node.household.division.name },
    { key: 'about', title: said.about, show: ({ node }) => node.person?.name },
    { key: 'kind', title: said.kind, show: ({ node }) => label('CorrectionKind', node.kind) },
    { key: 'statement', title: said.statement, show: ({ node }) => node.statement },
    { key: 'askedBy', title: said.askedBy, show: ({ node }) => label('CorrectionAsker', node.askedBy) },
    { key: 'askedOn', title: said.askedOn, sort: 'ASKED_ON', show: ({ node }) => node.askedOn },
  ];
  return (
    <ListPage
      name="correction-requests"
      label={said.corrections}
      columns={columns}
      pages={pages}
      rowKey={({ node }) => node.id}
      order={order}
      onOrder={(next) => set({ order: writeOrder(next) })}
      onOpen={openHousehold}
      empty={said.noRequests}
      file={{ list: 'correctionRequests', arguments: variables }}
    >
      <FilterPlace
        title={isOffice ? said.office : said.place}
        all={said.all}
        within={division?.code}
        day={day}
        value={search.place}
        onChoose={(place) => set({ place })}
      />
      <FilterSelect
        title={said.standing}
        value={search.state ?? 'waiting'}
        options={[
          { value: 'waiting', label: said.waiting },
          { value: 'answered', label: said.answered },
          { value: 'all', label: said.all },
        ]}
        onChoose={(state) =>
          set({ state: state === 'waiting' ? undefined : (state as PersonalDataSearch['state']) })
        }
      />
      <FilterSelect
        title={said.kind}
        value={search.kind}
        all={said.all}
        options={options('CorrectionKind')}
        onChoose={(kind) => set({ kind })}
      />
      <label>
        <input
          type="checkbox"
          checked={search.late ?? false}
          onChange={({ target }) => set({ late: target.checked || undefined })}
        />
        {said.onlyLate}
      </label>
    </ListPage>
  );
}
