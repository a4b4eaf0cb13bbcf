import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { NewPolicyDocumentInput } from '../../generated/graphql';
import { useWords } from '../../shell/language/language';
import { inBase64, LARGEST_FILE } from './in-base64';
import { words } from './words';

interface DraftFormProps {
  readonly place: string;
  readonly loading: boolean;
  readonly onRead: (document: NewPolicyDocumentInput) => Promise<void>;
}

/** The document that is read, and what it does not print of itself. */
export function DraftForm({ place, loading, onRead }: DraftFormProps) {
  const said = useWords(words);
  const [file, setFile] = useState<File>();
  const [prefix, setPrefix] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [issuer, setIssuer] = useState('');
  const isTooLarge = file !== undefined && file.size > LARGEST_FILE;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || isTooLarge) return;
    const more = { ...(to && { to }), ...(issuer && { issuer }) };
    await onRead({ file: await inBase64(file), prefix, division: place, from, ...more });
  };
  return (
    <form className="list-bar" onSubmit={(event) => void onSubmit(event)}>
      <label>
        {said.file}
        <input
          type="file"
          accept=".docx,.pdf,.txt"
          required
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </label>
      <label title={said.prefixHint}>
        {said.prefix}
        <input
          className="text-field"
          required
          pattern="[A-Z]{2,8}-[0-9]{4}"
          placeholder="YY-2026"
          value={prefix}
          onChange={({ target }) => setPrefix(target.value)}
        />
      </label>
      <label>
        {said.issuer}
        <input className="text-field" value={issuer} onChange={({ target }) => setIssuer(target.value)} />
      </label>
      <label>
        {said.from}
        <input type="date" required value={from} onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label>
        {said.to}
        <input type="date" value={to} min={from} onChange={({ target }) => setTo(target.value)} />
      </label>
      <Button type="primary" size="small" htmlType="submit" loading={loading} disabled={isTooLarge}>
        {said.read}
      </Button>
      {isTooLarge && (
        <span className="problem" role="alert">
          {said.tooLarge}
        </span>
      )}
    </form>
  );
}
