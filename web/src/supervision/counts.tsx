import { useQuery } from '@apollo/client/react';
import {
  type CountedFragment,
  SupervisionCountsDocument,
  SupervisionTotalDocument,
} from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { departmentNames } from '../shell/frame/department-names';
import { ProblemNote } from '../shell/frame/problem-note';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { FilterSelect } from '../shell/list/filter-select';
import { ListTable } from '../shell/list/list-table';
import { useChanged } from '../shell/live/use-changed';
import { usePlaceNames } from '../shell/places/use-places';
import { countColumns, nameOf } from './count-columns';
import { DIMENSIONS, everything, narrow } from './narrow';
import { obligationFilter, type SupervisionSearch, statusOf } from './search';
import { sectorNames } from './sector-names';
import { Trend } from './trend';
import { words } from './words';
import '../shell/look/board.css';

interface Props {
  readonly search: SupervisionSearch;
  readonly division: string | undefined;
  readonly day: string;
  readonly onSearch: (changed: SupervisionSearch) => void;
}

/** How much is overdue and how much was met in time: in one figure, and by whatever one wants to know it by. */
export function Counts({ search, division, day, onSearch }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const departments = useWords(departmentNames);
  const sectors = useWords(sectorNames);
  const { isToday } = useAsOf();
  const place = usePlaceNames(division, day);
  const by = search.by ?? 'DIVISION';
  const variables = {
    asOf: day,
    filter: obligationFilter(search),
    ...(search.division && { division: search.division }),
  };
  const total = useQuery(SupervisionTotalDocument, { variables });
  const { data, previousData, loading, error, refetch } = useQuery(SupervisionCountsDocument, {
    variables: { ...variables, groupBy: [by] },
  });
  const again = () => {
    void refetch();
    void total.refetch();
  };
  useChanged(['OBLIGATION'], again, isToday);
  const rows = (data ?? previousData)?.obligationCounts ?? [];
  const naming = { said, label, departments, sectors, place };
  const isList = (row: CountedFragment) => narrow(by, row, day) !== undefined;
  const choose = (row: CountedFragment) => onSearch(narrow(by, row, day) ?? {});
  const problem = problemOf(error ?? total.error);
  const sum = total.data?.obligationCounts?.[0];
  const numbers = [
    { status: 'OVERDUE', title: said.overdue, value: sum?.overdue, tone: 'late' },
    { status: 'OPEN', title: said.open, value: sum?.open, tone: '' },
    { status: 'MET', title: said.met, value: sum?.met, tone: '' },
    { status: 'MET_LATE', title: said.metLate, value: sum?.metLate, tone: '' },
  ] as const;
  const isNarrowed = Object.keys(everything).some((key) => search[key as keyof SupervisionSearch]);
  return (
    <section className="panel counts" aria-label={said.title}>
      <div className="board-numbers">
        {numbers.map(({ status, title, value, tone }) => (
          <button
            type="button"
            key={status}
            className="board-number"
            aria-pressed={statusOf(search) === status}
            onClick={() => onSearch({ status })}
          >
            <b className={value ? tone : ''}>{value ?? (total.loading ? '…' : 0)}</b> {title}
          </button>
        ))}
        <span>
          {said.rate} <b>{sum?.onTimeRate ? `${sum.onTimeRate}%` : '—'}</b>
        </span>
        <details className="board-how">
          <summary>{said.how}</summary>
          <p>{fill(said.explained, { day })}</p>
        </details>
      </div>
      <div className="list-bar">
        <FilterSelect
          title={said.by}
          value={by}
          options={DIMENSIONS.map((value) => ({ value, label: label('ObligationGrouping', value) }))}
          onChoose={(chosen) => onSearch({ by: chosen as typeof by })}
        />
        {search.division && <span>{place(search.division)}</span>}
        {isNarrowed && (
          <button type="button" className="plain" onClick={() => onSearch(everything)}>
            ← {said.up}
          </button>
        )}
      </div>
      <Trend variables={variables} day={day} />
      {problem ? (
        <ProblemNote problem={problem} onAgain={again} />
      ) : (
        <ListTable
          label={said.by}
          columns={countColumns(by, naming, choose, isList)}
          rows={rows}
          rowKey={(row) => `${row.unit?.sector}${row.clause?.id}${nameOf(by, row, naming)}`}
          isLoading={loading}
          onOpen={(row) => isList(row) && choose(row)}
          empty={said.noCounts}
        />
      )}
    </section>
  );
}
