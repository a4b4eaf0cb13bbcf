import { useQuery } from '@apollo/client/react';
import { type TaskFilter, WorkBoardDocument, type WorkBoardQuery } from '../generated/graphql';
import { useAsOf } from '../shell/frame/as-of';
import { ProblemNote } from '../shell/frame/problem-note';
import { useViewer } from '../shell/frame/viewer-context';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import type { WorkSearch } from './search';
import { ALL_LEVELS, taskFilter } from './task-filter';
import { words } from './words';
import '../shell/look/board.css';
import './work-board.css';

interface Props {
  readonly search: WorkSearch;
  readonly isBelow: boolean;
  readonly hasOwn: boolean;
  readonly onSearch: (changed: WorkSearch) => void;
}

/** How much waits and where: one number for what is late, and below it each township or village as a way into its list. */
export function WorkBoard({ search, isBelow, onSearch }: Props) {
  const said = useWords(words);
  const { day, isToday } = useAsOf();
  const { role } = useViewer();
  const asked = taskFilter({ ...search, only: undefined }, isToday ? undefined : day);
  const everywhere: TaskFilter = { ...asked, levels: [...ALL_LEVELS] };
  const filter = isBelow ? everywhere : asked;
  const { data, error, refetch } = useQuery(WorkBoardDocument, { variables: { filter } });
  const hasBoard = role !== 'village' && role !== 'department';
  const below = useQuery(WorkBoardDocument, { variables: { filter: everywhere }, skip: !hasBoard });
  useChanged(
    ['TASK'],
    () => {
      void refetch();
      if (hasBoard) void below.refetch();
    },
    isToday,
  );
  const rows = data?.taskCounts ?? [];
  const sum = (of: 'count' | 'late' | 'dueThisWeek') => rows.reduce((total, row) => total + row[of], 0);
  const problem = problemOf(error);
  if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
  const numbers = [
    { only: 'late', title: said.late, value: sum('late'), tone: 'late' },
    { only: 'week', title: said.week, value: sum('dueThisWeek'), tone: 'soon' },
    { only: undefined, title: said.all, value: sum('count'), tone: '' },
  ] as const;
  return (
    <section className="board panel" aria-label={said.title}>
      <div className="board-numbers">
        {numbers.map(({ only, title, value, tone }) => (
          <button
            type="button"
            key={title}
            className="board-number"
            aria-pressed={search.only === only}
            onClick={() => onSearch({ only })}
          >
            <b className={value > 0 ? tone : ''}>{data ? value : '…'}</b> {title}
          </button>
        ))}
        <details className="board-how">
          <summary>{said.how}</summary>
          <p>{fill(said.explained, { late: sum('late'), day })}</p>
        </details>
      </div>
      {hasBoard && <Places rows={below.data?.taskCounts ?? []} search={search} onSearch={onSearch} />}
    </section>
  );
}

type Rows = NonNullable<WorkBoardQuery['taskCounts']>;

function Places(props: {
  readonly rows: Rows;
  readonly search: WorkSearch;
  readonly onSearch: (changed: WorkSearch) => void;
}) {
  const said = useWords(words);
  const { division } = props.search;
  return (
    <div className="board-places">
      {division && (
        <button type="button" className="plain" onClick={() => props.onSearch({ division: above(division) })}>
          ← {said.up}
        </button>
      )}
      {props.rows.map(({ division: place, count, late, dueThisWeek }) =>
        place && place.code !== division ? (
          <button
            type="button"
            key={place.id}
            className="board-place"
            onClick={() => props.onSearch({ of: 'below', division: place.code })}
          >
            <span>{place.name}</span>
            <span className={late > 0 ? 'late' : 'quiet'}>
              {said.late} {late}
            </span>
            <span className="quiet">
              {said.week} {dueThisWeek} · {said.all} {count}
            </span>
          </button>
        ) : null,
      )}
    </div>
  );
}

// Codes of the country: county 6 digits, township 9, village 12. Above the county one begins again.
function above(code: string): string | undefined {
  return code.length === 12 ? code.slice(0, 9) : undefined;
}
