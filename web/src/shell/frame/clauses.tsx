interface Clause {
  readonly id: string;
  readonly section: string;
  readonly quote: string;
}

/** The clauses behind a day or a decision: the section in sight, its words a click away. */
export function Clauses({ clauses }: { readonly clauses: readonly Clause[] }) {
  // Two sentences of one section are two clauses.
  const sections = [...new Set(clauses.map(({ section }) => section))];
  const bySection = sections.map((section) => ({
    section,
    id: section,
    quote: clauses
      .filter((clause) => clause.section === section)
      .map(({ quote }) => quote)
      .join(' '),
  }));
  return (
    <>
      {bySection.map(({ id, section, quote }) => (
        <details key={id} className="clause">
          <summary>{section}</summary>
          <blockquote>{quote}</blockquote>
        </details>
      ))}
    </>
  );
}
