import { useWords } from '../../shell/language/language';
import type { Narrowed } from './asked';
import { DrawnFilterField } from './drawn-filter-field';
import type { DrawnFilter } from './drawn-list';
import { words } from './words';

/** So many stand in the bar; a list of which the graph tells more keeps the others a click away. */
const SHOWN = 5;

/** What a drawn list can be narrowed by; what it is narrowed by is always in sight. */
export function DrawnFilters(props: {
  readonly filters: readonly DrawnFilter[];
  readonly narrowed: Narrowed;
  readonly onNarrow: (narrowed: Narrowed) => void;
}) {
  const said = useWords(words);
  const { filters, narrowed, onNarrow } = props;
  const isShown = ({ name }: DrawnFilter, at: number) => at < SHOWN || narrowed[name] !== undefined;
  const field = (filter: DrawnFilter) => (
    <DrawnFilterField
      key={filter.name}
      filter={filter}
      value={narrowed[filter.name]}
      onChoose={(value = '') => onNarrow({ ...narrowed, [filter.name]: value })}
    />
  );
  const more = filters.filter((filter, at) => !isShown(filter, at));
  return (
    <>
      {filters.filter(isShown).map(field)}
      {more.length > 0 && (
        <details className="columns more-filters">
          <summary>{said.moreFilters}</summary>
          <div>{more.map(field)}</div>
        </details>
      )}
    </>
  );
}
