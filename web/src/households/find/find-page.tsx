import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FindHouseholdsDocument, type FindHouseholdsQuery } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { ProblemNote } from '../../shell/frame/problem-note';
import { problemOf } from '../../shell/graph/problem';
import { useWords } from '../../shell/language/language';
import type { Column } from '../../shell/list/column';
import { ListTable } from '../../shell/list/list-table';
import { words } from '../words';
import { lastSearch } from './last-search';
import { RegisterHousehold } from './register-household';

type Found = NonNullable<FindHouseholdsQuery['findHouseholds']>['edges'][number]['node'];

const WAIT_MS = 200;

/** Finds a household by what people know of it. What is typed stands in no address and in no history. */
export function FindPage() {
  const said = useWords(words);
  const navigate = useNavigate();
  const [text, setText] = useState(lastSearch.text);
  const [asked, setAsked] = useState(text.trim());
  useEffect(() => {
    lastSearch.text = text;
    const wait = setTimeout(() => setAsked(text.trim()), WAIT_MS);
    return () => clearTimeout(wait);
  }, [text]);
  const query = useQuery(FindHouseholdsDocument, { variables: { text: asked }, skip: asked === '' });
  const found = asked ? (query.data ?? query.previousData)?.findHouseholds : undefined;
  const rows = (found as FindHouseholdsQuery['findHouseholds'])?.edges.map(({ node }) => node as Found) ?? [];
  const open = (row: Found) => void navigate({ to: '/households/$id', params: { id: row.household.id } });
  const columns = useColumns();
  const problem = problemOf(query.error);
  const only = rows.length === 1 ? rows[0] : undefined;
  return (
    <>
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault();
          if (only) open(only);
          else document.querySelector<HTMLElement>('table.list tbody tr')?.focus();
        }}
      >
        <label>
          <span className="visually-hidden">{said.title}</span>
          <input
            // biome-ignore lint/a11y/noAutofocus: the page is this field.
            autoFocus
            className="text-field find-field"
            type="search"
            autoComplete="off"
            placeholder={said.search}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault();
                document.querySelector<HTMLElement>('table.list tbody tr')?.focus();
              }
            }}
          />
        </label>
        <p className="quiet">{said.hint}</p>
      </form>
      <RegisterHousehold />
      {problem && <ProblemNote problem={problem} onAgain={() => query.refetch()} />}
      {asked && !problem && (
        <ListTable
          label={said.title}
          columns={columns}
          rows={rows}
          rowKey={({ household, member }) => `${household.id} ${member?.id ?? ''}`}
          isLoading={query.loading}
          onOpen={open}
          empty={said.none}
        />
      )}
      {found?.pageInfo?.hasNextPage && <p className="quiet">{said.more}</p>}
    </>
  );
}

function useColumns(): readonly Column<Found>[] {
  const said = useWords(words);
  const label = useLabel();
  return [
    {
      key: 'head',
      title: said.head,
      show: ({ household }) => (
        <Link to="/households/$id" params={{ id: household.id }}>
          {household.head?.name ?? household.code}
        </Link>
      ),
    },
    { key: 'found', title: said.foundAs, show: ({ member }) => member?.name },
    { key: 'code', title: said.code, show: ({ household }) => household.code },
    { key: 'village', title: said.village, show: ({ household }) => household.division.name },
    { key: 'people', title: said.people, isNumber: true, show: ({ household }) => household.memberCount },
    { key: 'by', title: said.by, show: ({ by }) => <span className="quiet">{label('FoundBy', by)}</span> },
  ];
}
