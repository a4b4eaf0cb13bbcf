import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useDeferredValue, useState } from 'react';
import {
  type CatalogueEntryPartsFragment,
  type CatalogueKind,
  type ClauseBindingInput,
  RuleCatalogueDocument,
} from '../../generated/graphql';
import { useLabel, useOptions } from '../../shell/format/label';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { EntryValues } from './entry-values';
import { words } from './words';

interface Props {
  readonly onBind: (chosen: Pick<ClauseBindingInput, 'kind' | 'name' | 'fields'>) => void;
}

// As many as are read at a glance; a word more narrows the rest.
const SHOWN = 12;

/** Any entry of the catalogue, found by its words and kind, for a clause that it suggests nothing fitting for. */
export function CatalogueChoice({ onBind }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const options = useOptions();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<CatalogueKind>();
  const [chosen, setChosen] = useState<CatalogueEntryPartsFragment>();
  const asked = { kind: kind ?? null, search: useDeferredValue(search.trim()) };
  const { data } = useQuery(RuleCatalogueDocument, { variables: asked });
  const found = data?.ruleCatalogue ?? [];
  if (chosen) return <EntryValues entry={chosen} onBind={onBind} onBack={() => setChosen(undefined)} />;
  return (
    <section aria-label={said.catalogue}>
      <label>
        {said.search}
        <input className="text-field" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>{' '}
      <label>
        {said.kind}
        <select
          className="text-field"
          value={kind ?? ''}
          onChange={({ target }) => setKind((target.value || undefined) as CatalogueKind | undefined)}
        >
          <option value="">{said.everyKind}</option>
          {options('CatalogueKind').map(({ value, label: word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet" role="status">
        {data && fill(said.found, { count: found.length })}
      </p>
      <ul>
        {found.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.kind} ${entry.name}`} title={entry.without ?? ''}>
            {label('CatalogueKind', entry.kind)} {entry.title}{' '}
            {entry.services.length === 0 && <span className="quiet">{said.keptByNobody}</span>}{' '}
            <Button size="small" onClick={() => setChosen(entry)}>
              {said.choose}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
