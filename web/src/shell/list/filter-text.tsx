interface Props {
  readonly title: string;
  readonly value: string | undefined;
  /** Digits only, for the keyboard of a phone. */
  readonly isNumber?: boolean;
  readonly onChoose: (value: string) => void;
}

/** Something typed in the bar above a list; it counts when one is done with it. */
export function FilterText({ title, value = '', isNumber = false, onChoose }: Props) {
  const done = (typed: string) => typed.trim() !== value && onChoose(typed.trim());
  return (
    <label>
      {title}
      <input
        // Anew where the address says another value.
        key={value}
        className="text-field narrow"
        defaultValue={value}
        inputMode={isNumber ? 'decimal' : 'text'}
        onBlur={({ target }) => done(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && done(currentTarget.value)}
      />
    </label>
  );
}
