import { useState } from 'react';
import type { OneDivisionFragment } from '../../generated/graphql';
import { ActButton } from '../../shell/form/act-button';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { FilterSelect } from '../../shell/list/filter-select';
import { words } from './words';

interface Props {
  readonly division: OneDivisionFragment;
  /** Villages that it may go into. */
  readonly others: readonly OneDivisionFragment[];
  readonly onChanged: () => void;
}

/** What can be done with a division where it stands: another name, its end, or its way into a village beside it. */
export function DivisionActs({ division, others, onChanged }: Props) {
  const said = useWords(words);
  const [into, setInto] = useState<string>();
  const chosen = others.find(({ id }) => id === into);
  const known = { divisionId: division.id };
  return (
    <p className="acts-bar">
      <ActButton mutation="renameDivision" title={said.rename} known={known} onDone={onChanged} />
      <ActButton mutation="closeDivision" title={said.close} known={known} onDone={onChanged} />
      {division.level === 'VILLAGE' && others.length > 0 && (
        <FilterSelect
          title={said.mergeInto}
          value={into}
          all={said.choose}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setInto}
        />
      )}
      {chosen && (
        <ActButton
          isPrimary
          mutation="mergeDivisions"
          title={fill(said.merge, { name: chosen.name })}
          known={{ ...known, intoId: chosen.id }}
          onDone={onChanged}
        />
      )}
    </p>
  );
}
