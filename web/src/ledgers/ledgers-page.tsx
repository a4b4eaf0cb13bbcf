import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LedgerKindsDocument } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { departmentNames } from '../shell/frame/department-names';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { problemOf } from '../shell/graph/problem';
import { useLanguage, useWords } from '../shell/language/language';
import { FilterSelect } from '../shell/list/filter-select';
import { ListPage } from '../shell/list/list-page';
import { usePages } from '../shell/list/use-pages';
import { useChanged } from '../shell/live/use-changed';
import { DropFile } from './drop-file';
import { operationsOf } from './import-operations';
import { runColumns } from './run-columns';
import { Templates } from './templates';
import { words } from './words';
import './ledgers.css';

const route = getRouteApi('/ledgers');

/** Files in: drop one, see what was loaded before, take a template. */
export function LedgersPage() {
  const said = useWords(words);
  const { language } = useLanguage();
  const { data, loading, error, refetch } = useQuery(LedgerKindsDocument, {
    // Titles come in the language of the screen.
    context: { language },
  });
  const problem = problemOf(error);
  const ledgers = data?.viewer?.ledgers ?? [];
  if (!data && loading) return <Skeleton rows={6} />;
  if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
  const services = [...new Set(ledgers.map(({ service }) => service))];
  return (
    <>
      <DropFile ledgers={ledgers} />
      <h2>{said.history}</h2>
      {services.length > 0 && <History services={services} titles={ledgers} />}
      <Templates ledgers={ledgers} />
    </>
  );
}

function History(props: {
  readonly services: readonly string[];
  readonly titles: readonly { readonly kind: string; readonly title: string }[];
}) {
  const said = useWords(words);
  const departments = useWords(departmentNames);
  const label = useLabel();
  const navigate = useNavigate();
  const { of } = route.useSearch();
  const service = props.services.find((each) => each === of) ?? props.services[0] ?? '';
  const pages = usePages(operationsOf(service).runs, {}, ({ list }) => list);
  useChanged(['IMPORT'], pages.again);
  const titleOf = (kind: string) => props.titles.find((ledger) => ledger.kind === kind)?.title ?? kind;
  return (
    <ListPage
      name="imports"
      label={said.history}
      columns={runColumns(said, label, titleOf)}
      pages={pages}
      rowKey={({ node }) => node.id}
      empty={said.nothing}
      onOpen={({ node }) =>
        void navigate({ to: '/ledgers/$service/$id', params: { service, id: node.id } } as never)
      }
    >
      {props.services.length > 1 && (
        <FilterSelect
          title={said.department}
          value={service}
          options={props.services.map((value) => ({
            value,
            label: departments[value as keyof typeof departments] ?? value,
          }))}
          onChoose={(chosen) => void navigate({ to: '/ledgers', search: { of: chosen } } as never)}
        />
      )}
    </ListPage>
  );
}
