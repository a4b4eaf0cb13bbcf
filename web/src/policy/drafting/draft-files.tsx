import { useWords } from '../../shell/language/language';
import { words } from './words';

/** The files of a draft, to be taken along as the folder of its document. */
export function DraftFiles({ files }: { readonly files: readonly { name: string; text: string }[] }) {
  const said = useWords(words);
  return (
    <section className="panel" aria-label={said.files}>
      <h2>{said.files}</h2>
      <p>
        {files.map(({ name, text }) => (
          <span key={name}>
            <a download={name} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
              {name}
            </a>{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
