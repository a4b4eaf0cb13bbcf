import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphs } from '../shapes.mjs';

/** The supergraph of the bench's subgraphs at those addresses. */
export function compose(addresses) {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      typeDefs: parse(sdl),
      url: addresses.find((address) => address.name === name).url,
    })),
  );
  if (!supergraphSdl) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
