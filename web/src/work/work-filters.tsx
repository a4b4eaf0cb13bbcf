import kinds from '../generated/labels.zh.json';
import { useLabel } from '../shell/format/label';
import { useViewer } from '../shell/frame/viewer-context';
import { useWords } from '../shell/language/language';
import type { WorkSearch } from './search';
import { words } from './words';

interface Props {
  readonly search: WorkSearch;
  readonly hasOwn: boolean;
  readonly isBelow: boolean;
  readonly onSearch: (changed: WorkSearch) => void;
}

/** Whose work, which of it, of which kind. */
export function WorkFilters({ search, hasOwn, isBelow, onSearch }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const { role } = useViewer();
  return (
    <>
      {hasOwn && role !== 'village' && role !== 'department' && (
        <label>
          {said.whose}
          <select
            value={isBelow ? 'below' : 'mine'}
            onChange={({ target }) =>
              onSearch({ of: target.value === 'below' ? 'below' : undefined, division: undefined })
            }
          >
            <option value="mine">{said.mine}</option>
            <option value="below">{said.below}</option>
          </select>
        </label>
      )}
      <label>
        {said.only}
        <select
          value={search.only ?? ''}
          onChange={({ target }) => onSearch({ only: (target.value || undefined) as WorkSearch['only'] })}
        >
          <option value="">{said.all}</option>
          <option value="late">{said.late}</option>
          <option value="week">{said.week}</option>
        </select>
      </label>
      <label>
        {said.kind}
        <select
          value={search.kind ?? ''}
          onChange={({ target }) => onSearch({ kind: target.value || undefined })}
        >
          <option value="">{said.allKinds}</option>
          {Object.keys(kinds.TaskKind).map((kind) => (
            <option key={kind} value={kind}>
              {label('TaskKind', kind)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
