import {
  AuthorisationLetterListDocument,
  type AuthorisationLetterListQuery,
  type AuthorisationLetterOrder,
} from '../generated/graphql';
import { AttachedFiles } from '../shell/attachments/attached-files';
import { useLabel } from '../shell/format/label';
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
import { LetterStanding } from '../shell/rows/letter-standing';
import { letterFilter, type PersonalDataSearch } from './search';
import { useSearch } from './use-search';
import { words } from './words';

type Row = NonNullable<AuthorisationLetterListQuery['list']>['edges'][number];

/** Letters by which people allow their data to be compared: those that stand, run out soon, or have ended. */
export function LettersList() {
  const said = useWords(words);
  const label = useLabel();
  const { division } = useViewer();
  const { day } = useAsOf();
  const { search, set, openHousehold } = useSearch();
  const order = readOrder(search.order);
  const asked = {
    filter: letterFilter(search),
    ...(order && { orderBy: order as AuthorisationLetterOrder }),
  };
  const pages = usePages(AuthorisationLetterListDocument, { ...asked, asOf: day }, ({ list }) => list);
  const columns: readonly Column<Row>[] = [
    {
      key: 'household',
      title: said.household,
      show: ({ node }) => <HouseholdLink household={node.household} />,
    },
    { key: 'village', title: said.village, show: ({ node }) => node.household.division.name },
    {
      key: 'persons',
      title: said.persons,
      show: ({ node }) => node.persons.map(({ name }) => name).join('、'),
    },
    {
      key: 'purposes',
      title: said.purposes,
      show: ({ node }) => node.purposes.map((purpose) => label('ComparisonPurpose', purpose)).join('、'),
    },
    { key: 'signedOn', title: said.signedOn, sort: 'SIGNED_ON', show: ({ node }) => node.signedOn },
    { key: 'validUntil', title: said.validUntil, sort: 'VALID_UNTIL', show: ({ node }) => node.validUntil },
    {
      key: 'standing',
      title: said.standing,
      show: ({ node }) => <LetterStanding letter={node} onDone={pages.again} />,
    },
    {
      key: 'scan',
      title: said.scan,
      show: ({ node: { attachments } }) =>
        attachments.length > 0 && <AttachedFiles files={attachments} onChanged={pages.again} />,
    },
  ];
  return (
    <ListPage
      name="authorisation-letters"
      label={said.letters}
      columns={columns}
      pages={pages}
      rowKey={({ node }) => node.id}
      order={order}
      onOrder={(next) => set({ order: writeOrder(next) })}
      onOpen={openHousehold}
      empty={said.noLetters}
      file={{ list: 'authorisationLetters', arguments: asked }}
    >
      <FilterPlace
        title={said.place}
        all={said.all}
        within={division?.code}
        day={day}
        value={search.place}
        onChoose={(place) => set({ place })}
      />
      <FilterSelect
        title={said.standing}
        value={search.state ?? 'stands'}
        options={[
          { value: 'stands', label: said.standingOnes },
          { value: 'ended', label: said.endedOnes },
          { value: 'all', label: said.all },
        ]}
        onChoose={(state) =>
          set({
            state: state === 'stands' ? undefined : (state as PersonalDataSearch['state']),
            runsOutBy: undefined,
          })
        }
      />
      {!search.state && (
        <label>
          {said.runsOutBy}
          <input
            type="date"
            value={search.runsOutBy ?? ''}
            onChange={({ target }) => set({ runsOutBy: target.value || undefined })}
          />
        </label>
      )}
    </ListPage>
  );
}
