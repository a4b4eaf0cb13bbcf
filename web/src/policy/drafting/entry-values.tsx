import { Button } from 'antd';
import { useId, useState } from 'react';
import type { CatalogueEntryPartsFragment, ClauseBindingInput } from '../../generated/graphql';
import { useLabel } from '../../shell/format/label';
import { useWords } from '../../shell/language/language';
import { type EnteredValues, type ShapeField, shapeFields, valuesOf } from './shape-fields';
import { shapeWords } from './shape-words';
import { words } from './words';

interface Props {
  readonly entry: CatalogueEntryPartsFragment;
  readonly onBind: (chosen: Pick<ClauseBindingInput, 'kind' | 'name' | 'fields'>) => void;
  readonly onBack: () => void;
}

/** What an entry of the catalogue takes; what is left empty is read from the words of the clause. */
export function EntryValues({ entry: { kind, name, title, takes }, onBind, onBack }: Props) {
  const said = useWords(words);
  const label = useLabel();
  const [entered, setEntered] = useState<EnteredValues>({});
  const [isUnclear, setUnclear] = useState(false);
  const fields = shapeFields(takes);
  const bind = () => {
    try {
      onBind({ kind, name, fields: valuesOf(fields, entered) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      setUnclear(true);
    }
  };
  return (
    <section aria-label={title}>
      <h4>
        {label('CatalogueKind', kind)} {title}
      </h4>
      {fields.length > 0 && <p className="quiet">{said.emptyIsRead}</p>}
      {fields.map((field) => (
        <Value
          key={field.name}
          field={field}
          value={entered[field.name] ?? ''}
          onChange={(value) => setEntered({ ...entered, [field.name]: value })}
        />
      ))}
      {isUnclear && (
        <p className="problem" role="alert">
          {said.unclear}
        </p>
      )}
      <Button size="small" type="primary" onClick={bind}>
        {said.bindThis}
      </Button>{' '}
      <Button size="small" onClick={onBack}>
        {said.otherEntry}
      </Button>
    </section>
  );
}

interface ValueProps {
  readonly field: ShapeField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const IN_LINES = ['lines', 'structure'];

function Value({ field: { name, kind, choices }, value, onChange }: ValueProps) {
  const id = useId();
  const said = useWords(shapeWords);
  const word = (text: string) => (isKnown(text) ? said[text] : text);
  return (
    <p>
      <label htmlFor={id}>{word(name)}</label>{' '}
      {kind === 'choices' ? (
        <select
          id={id}
          multiple
          value={value.split('\n')}
          onChange={({ target }) =>
            onChange([...target.selectedOptions].map((option) => option.value).join('\n'))
          }
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {word(choice)}
            </option>
          ))}
        </select>
      ) : kind === 'choice' || kind === 'yes-no' ? (
        <select
          id={id}
          className="text-field"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="" />
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {word(choice)}
            </option>
          ))}
        </select>
      ) : IN_LINES.includes(kind) ? (
        <textarea
          id={id}
          className="text-field"
          rows={2}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <input
          id={id}
          className="text-field"
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </p>
  );
}

function isKnown(text: string): text is keyof typeof shapeWords {
  return Object.hasOwn(shapeWords, text);
}
