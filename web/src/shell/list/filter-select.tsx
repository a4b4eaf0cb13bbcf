interface Props {
  readonly title: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands for no choice; left out where one has to be made. */
  readonly all?: string;
  readonly onChoose: (value: string | undefined) => void;
}

/** A choice in the bar above a list. */
export function FilterSelect({ title, value, options, all, onChoose }: Props) {
  return (
    <label>
      {title}
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
