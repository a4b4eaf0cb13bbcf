import { useLayoutEffect, useRef, useState } from 'react';
import { masked } from './masked';

/** A number of a person: whole while somebody writes it, masked once they go on, so that nobody reads it over a shoulder. */
export function MaskedInput(props: {
  readonly shared: object;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { shared, value, onChange } = props;
  const [isWriting, setWriting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // The browser chooses the whole field when somebody comes by the keyboard; another value would put the cursor at its end.
  useLayoutEffect(() => {
    if (isWriting) input.current?.select();
  }, [isWriting]);
  return (
    <input
      {...shared}
      ref={input}
      className="text-field"
      type="text"
      autoComplete="off"
      spellCheck={false}
      value={isWriting ? value : masked(value)}
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
