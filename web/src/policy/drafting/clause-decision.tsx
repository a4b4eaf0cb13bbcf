import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { type ClauseBindingInput, SuggestBindingsDocument } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { Skeleton } from '../../shell/frame/skeleton';
import { fill } from '../../shell/language/fill';
import { useWords } from '../../shell/language/language';
import { CatalogueChoice } from './catalogue-choice';
import { words } from './words';

interface ClauseDecisionProps {
  readonly id: string;
  readonly quote: string;
  readonly loading: boolean;
  readonly onBind: (binding: ClauseBindingInput) => Promise<void>;
}

/** What a clause may be bound to by its words or by choice, that there is nothing to do, or that it fits nothing. */
export function ClauseDecision({ id, quote, loading, onBind }: ClauseDecisionProps) {
  const said = useWords(words);
  const label = useLabel();
  const [because, setBecause] = useState('');
  const [isChoosing, setChoosing] = useState(false);
  const { data, loading: suggesting } = useQuery(SuggestBindingsDocument, { variables: { quote } });
  const reason = because.trim() ? { because: because.trim() } : {};
  const suggestions = data?.clauseSuggestions ?? [];
  if (suggesting) return <Skeleton rows={2} />;
  return (
    <fieldset disabled={loading}>
      <label>
        {said.because}
        <input className="text-field" value={because} onChange={({ target }) => setBecause(target.value)} />
      </label>
      <Button size="small" disabled={!because.trim()} onClick={() => void onBind({ clause: id, ...reason })}>
        {said.nothing}
      </Button>
      <Button size="small" onClick={() => void onBind({ clause: id, notKept: true, ...reason })}>
        {said.notKept}
      </Button>
      {suggestions.length === 0 && <p className="empty">{said.noSuggestion}</p>}
      <ul>
        {suggestions.map(({ entry: { kind, name, title }, fields, likenessPercent, like }) => (
          <li key={`${kind} ${name}`} title={like?.quote ?? ''}>
            {label('CatalogueKind', kind)} {title}{' '}
            <span className="quiet">
              {fill(said.alike, { percent: likenessPercent })}
              {fields !== '{}' && ` · ${said.values} ${fields}`}
            </span>{' '}
            <Button
              size="small"
              type="primary"
              onClick={() => void onBind({ clause: id, kind, name, fields, ...reason })}
            >
              {said.bindThis}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
        {said.fromCatalogue}
      </Button>
      {isChoosing && (
        <CatalogueChoice onBind={(chosen) => void onBind({ clause: id, ...chosen, ...reason })} />
      )}
    </fieldset>
  );
}
