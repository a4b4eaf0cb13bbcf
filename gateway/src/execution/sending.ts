import type { FetchNode } from '@apollo/query-planner';
import { type GraphQLSchema, Kind, parse, visit } from 'graphql';
import type { Sending } from '../subgraphs/call';
import { isRepeatable } from './repeatable';

// Whoever wants to see a number in clear says why, and each look is written down by itself.
const PURPOSE = 'purpose';

/** How a fetch may be sent: known when it is compiled. */
export function sendingOf(node: FetchNode, supergraph: GraphQLSchema): Sending {
  const changes = node.operationKind !== 'query';
  return {
    changes,
    repeatable: isRepeatable(node, supergraph),
    joined: !changes && !givesPurpose(node.operation),
  };
}

function givesPurpose(operation: string): boolean {
  let given = false;
  visit(parse(operation, { noLocation: true }), {
    [Kind.ARGUMENT]({ name }) {
      given ||= name.value === PURPOSE;
    },
  });
  return given;
}
