import { Kind } from 'graphql';
import type { Finding } from '../finding';
import type { Subgraph } from '../subgraphs';
import { stringArgument } from './coordinates';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Every object type that departments define says by `@owner`, in exactly one subgraph, which team answers for it,
 * and that team is one of `teams`, the owners that CODEOWNERS names.
 */
export function owners(subgraphs: readonly Subgraph[], teams: ReadonlySet<string>): Finding[] {
  const claims = [...claimsByType(subgraphs)];
  const found: Finding[] = [];
  for (const [at, claimed] of claims) {
    if (claimed.length !== 1) {
      found.push({
        rule: 'owners',
        at,
        message: `has ${claimed.length} owners; exactly one subgraph gives it @owner(team:)`,
      });
    }
    for (const team of claimed.filter((name) => !teams.has(name))) {
      found.push({ rule: 'owners', at, message: `belongs to ${team}, a team that CODEOWNERS does not know` });
    }
  }
  return found;
}

function claimsByType(subgraphs: readonly Subgraph[]): Map<string, string[]> {
  const claims = new Map<string, string[]>();
  for (const node of subgraphs.flatMap(({ authored }) => authored.definitions)) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    if (ROOTS.has(node.name.value)) continue;
    const owner = node.directives?.filter((directive) => directive.name.value === 'owner') ?? [];
    const teams = owner.map((directive) => stringArgument(directive, 'team') ?? '');
    claims.set(node.name.value, [...(claims.get(node.name.value) ?? []), ...teams]);
  }
  return claims;
}
