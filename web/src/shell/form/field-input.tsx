import { ChooseFiles } from '../attachments/choose-files';
import { useWords } from '../language/language';
import type { GivenField } from './field-tree';
import { LinesInput } from './lines-input';
import { isCertificate } from './masked';
import { MaskedInput } from './masked-input';
import { words } from './words';

interface Props {
  readonly id: string;
  readonly field: GivenField;
  readonly value: unknown;
  readonly isWrong: boolean;
  readonly onChange: (value: unknown) => void;
}

const FEW = 4;

/** The control for what a field takes. */
export function FieldInput({ id, field, value, isWrong, onChange }: Props) {
  const said = useWords(words);
  const shared = {
    id,
    'aria-required': field.required,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-note`,
  };
  const named = { id, label: field.label };
  const text = value === undefined || value === null ? '' : String(value);
  if (field.kind === 'FILES') return <ChooseFiles id={id} value={value} onChange={onChange} />;
  if (field.kind === 'YES_NO') {
    const choices = [
      { value: true, label: said.yes },
      { value: false, label: said.no },
    ];
    return <Radios {...named} choices={choices} value={value} onChange={onChange} />;
  }
  if (field.kind === 'CHOICE' && field.many) {
    return <Checks {...named} options={field.options} value={value} onChange={onChange} />;
  }
  if (field.kind === 'CHOICE' && field.required && field.options.length <= FEW) {
    return <Radios {...named} choices={field.options} value={value} onChange={onChange} />;
  }
  if (field.kind === 'CHOICE') {
    return (
      <select {...shared} value={text} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{said.choose}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.many) {
    return <LinesInput shared={shared} hint={said.linesOne} value={value} onChange={onChange} />;
  }
  if (field.kind === 'LONG_TEXT') {
    return (
      <textarea
        {...shared}
        className="text-field"
        rows={2}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  if (isCertificate(field.path)) return <MaskedInput shared={shared} value={text} onChange={onChange} />;
  const isNumber = field.kind === 'NUMBER' || field.kind === 'DECIMAL' || field.kind === 'AMOUNT';
  return (
    <input
      {...shared}
      className="text-field"
      type={field.kind === 'DAY' ? 'date' : 'text'}
      inputMode={field.kind === 'NUMBER' ? 'numeric' : isNumber ? 'decimal' : undefined}
      autoComplete="off"
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function Radios(props: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly value: unknown; readonly label: string }[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  return (
    <span className="choices" id={props.id} role="radiogroup" aria-label={props.label}>
      {props.choices.map(({ value, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={props.id}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </span>
  );
}

function Checks(props: {
  readonly id: string;
  readonly label: string;
  readonly options: GivenField['options'];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const chosen: readonly unknown[] = Array.isArray(props.value) ? props.value : [];
  return (
    <fieldset className="choices" id={props.id} aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              props.onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
