export type SubgraphUrls = Readonly<Record<string, string>>;

/** The address of a subgraph: as configured by its name, else as the supergraph says. Throws where neither says. */
export function subgraphUrl(
  name: string,
  inSupergraph: string | undefined,
  configured: SubgraphUrls,
): string {
  const url = Object.hasOwn(configured, name) ? configured[name] : inSupergraph;
  if (!url) throw new Error(`Subgraph "${name}" has no address: set SUBGRAPH_URL_${variableName(name)}`);
  if (!URL.canParse(url)) throw new Error(`The address of subgraph "${name}" is not a URL`);
  return url;
}

/** How a subgraph's name is written in the name of an environment variable: `housing-water` is HOUSING_WATER. */
function variableName(subgraph: string): string {
  return subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
