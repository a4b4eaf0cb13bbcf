// Rules are asked by name (docs/adr/0024): no source of a package or service names a clause, nor do its comments, its part
// of the graph or an event. Clauses come with the answer.
const SOURCE =
  /^((?:packages|services)\/[^/]+)\/(?:src\/.*\.(?:ts|graphql)|[^/]+\.graphql)$|^(schemas\/events)\/[^/]+\.json$/;
const TEST_OR_GENERATED = /\.test\.ts$|(^|\/)generated(\.ts$|\/)/;
const CLAUSE = /\b[A-Z]{2,8}-\d{4}-\d/;

/** The lines of each workspace's source that name a clause, by workspace, as `file:line`. */
function linesNamingClauses(files) {
  const lines = {};
  for (const { file, text } of files) {
    const [, code, events] = SOURCE.exec(file) ?? [];
    const workspace = code ?? events;
    if (!workspace || TEST_OR_GENERATED.test(file) || !text) continue;
    const found = text
      .split('\n')
      .flatMap((line, index) => (CLAUSE.test(line) ? [`${file}:${index + 1}`] : []));
    if (found.length > 0) lines[workspace] = [...(lines[workspace] ?? []), ...found];
  }
  return lines;
}

/** What is wrong with them: more than a workspace is still allowed, or fewer than the list says, which then gets shorter. */
export function clauseIdProblems(files, allowed) {
  const lines = linesNamingClauses(files);
  const workspaces = new Set([...Object.keys(lines), ...Object.keys(allowed)]);
  return [...workspaces].flatMap((workspace) => {
    const [found, most] = [lines[workspace] ?? [], allowed[workspace] ?? 0];
    if (most === 0) return found.map((line) => `${line}: source names rules, not clauses`);
    if (found.length > most)
      return [
        `${workspace}: ${found.length} lines name a clause, at most ${most} (tools/rules/clause-ids.json)`,
      ];
    return found.length < most
      ? [`tools/rules/clause-ids.json: ${workspace} has ${found.length} left, write that down`]
      : [];
  });
}
