import { Link } from '@tanstack/react-router';
import { Clauses } from '../shell/frame/clauses';

interface Props {
  readonly document: { readonly id: string; readonly title: string; readonly number: string | null };
  readonly clauses: readonly { readonly id: string; readonly section: string; readonly quote: string }[];
}

/** The document behind a rule, and the clauses of it. */
export function Basis({ document, clauses }: Props) {
  return (
    <>
      <Link to="/policy/$id" params={{ id: document.id }} title={document.title}>
        {document.number ?? document.title}
      </Link>{' '}
      <Clauses clauses={clauses} />
    </>
  );
}
