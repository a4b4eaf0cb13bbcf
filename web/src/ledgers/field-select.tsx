import { useWords } from '../shell/language/language';
import { NOT_READ } from './changed-mapping';
import { words } from './words';

export interface LedgerColumn {
  readonly field: string;
  readonly heading: string;
  readonly required: boolean;
}

/** As which column of the ledger a heading is read. */
export function FieldSelect(props: {
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}) {
  const said = useWords(words);
  return (
    <label>
      {props.title}
      <select value={props.value ?? ''} onChange={({ target }) => props.onChoose(target.value)}>
        <option value="">{said.asBefore}</option>
        <option value={NOT_READ}>{said.ignored}</option>
        {props.columns.map(({ field, heading, required }) => (
          <option key={field} value={field}>
            {heading}
            {required ? ' *' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
