import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { PlaceAndBelowDocument } from '../../generated/graphql';

/** A division and those directly below it, by their codes and names of a day. */
export function usePlaces(code: string | undefined, asOf: string) {
  const { data } = useQuery(PlaceAndBelowDocument, {
    variables: { code: code ?? '', asOf },
    skip: !code,
    fetchPolicy: 'cache-first',
  });
  const here = data?.division;
  const below = useMemo(() => here?.children?.edges?.map(({ node }) => node) ?? [], [here]);
  return { here, below };
}

/** Names by code of a division and of those directly below it; the code itself where it lies elsewhere. */
export function usePlaceNames(code: string | undefined, asOf: string) {
  const { here, below } = usePlaces(code, asOf);
  const known = here ? [here, ...below] : [];
  const byCode = new Map(known.map((each) => [each.code, each.name]));
  return (wanted: string | null | undefined) => (wanted ? (byCode.get(wanted) ?? wanted) : '');
}
