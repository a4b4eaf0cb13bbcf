import { Button } from 'antd';
import { useId, useRef, useState } from 'react';
import type { ClauseCutInput, KeptBindings } from '../../generated/graphql';
import { useOptions } from '../../shell/format/label';
import { useWords } from '../../shell/language/language';
import { words } from './words';

interface ClauseCuttingProps {
  readonly id: string;
  readonly quote: string;
  readonly loading: boolean;
  readonly onCut: (cut: ClauseCutInput) => Promise<void>;
}

/** Splits a clause where the cursor stands in its words, or joins it with the next, where the numbering misleads. */
export function ClauseCutting({ id, quote, loading, onCut }: ClauseCuttingProps) {
  const said = useWords(words);
  const options = useOptions()('KeptBindings');
  const text = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const [kept, setKept] = useState('');
  const cut = (at?: number) =>
    void onCut({
      clause: id,
      ...(at !== undefined && { at }),
      ...(kept && { kept: kept as KeptBindings }),
    });
  return (
    <fieldset disabled={loading}>
      <label>
        {said.words}
        <textarea
          ref={text}
          className="text-field whole"
          readOnly
          rows={Math.min(8, Math.ceil(quote.length / 40) + 1)}
          value={quote}
          aria-describedby={hint}
        />
      </label>
      <small id={hint} className="quiet">
        {said.splitHint}
      </small>
      <label title={said.usualHint}>
        {said.kept}
        <select className="text-field" value={kept} onChange={({ target }) => setKept(target.value)}>
          <option value="">{said.usual}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" onClick={() => cut(text.current?.selectionStart ?? 0)}>
        {said.split}
      </Button>
      <Button size="small" onClick={() => cut()}>
        {said.join}
      </Button>
    </fieldset>
  );
}
