// Rules are asked by name (docs/adr/0024): no source of a package or service names a clause, nor do its comments, its part
// of the graph or an event. Clauses come with the answer.
const SOURCE =
  /^((?:packages|services)\/[^/]+\/(?:src\/.*\.(?:ts|graphql)|[^/]+\.graphql)|schemas\/events\/[^/]+\.json)$/;
const TEST_OR_GENERATED = /\.test\.ts$|(^|\/)generated(\.ts$|\/)/;
const CLAUSE = /\b[A-Z]{2,8}-\d{4}-\d/;

/** The lines of a file that name a clause and may not. */
export function clauseIdProblems(file, text) {
  if (!SOURCE.test(file) || TEST_OR_GENERATED.test(file) || !text) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      CLAUSE.test(line) ? [`${file}:${index + 1}: source names rules, not clauses`] : [],
    );
}
