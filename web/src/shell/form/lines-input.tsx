import { useState } from 'react';

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** A list, a line each. What is typed stays as it is typed while it says what the form holds; a draft or a reset replaces it. */
export function LinesInput(props: {
  readonly shared: object;
  readonly hint: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const { shared, hint, value, onChange } = props;
  const held: readonly string[] = Array.isArray(value) ? value : [];
  const [typed, setTyped] = useState('');
  const isTyped = JSON.stringify(linesOf(typed)) === JSON.stringify(held);
  return (
    <textarea
      {...shared}
      className="text-field"
      rows={3}
      placeholder={hint}
      value={isTyped ? typed : held.join('\n')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(linesOf(target.value));
      }}
    />
  );
}
