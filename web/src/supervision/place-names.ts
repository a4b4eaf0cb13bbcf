import { useQuery } from '@apollo/client/react';
import { SupervisionPlaceDocument } from '../generated/graphql';

/** Names by code of a division and of those directly below it; the code itself where it lies elsewhere. */
export function usePlaceNames(code: string | undefined, asOf: string) {
  const { data } = useQuery(SupervisionPlaceDocument, {
    variables: { code: code ?? '', asOf },
    skip: !code,
    fetchPolicy: 'cache-first',
  });
  const place = data?.division;
  const below = place?.children?.edges?.map(({ node }) => node) ?? [];
  const known = place ? [place, ...below] : [];
  const byCode = new Map(known.map((each) => [each.code, each.name]));
  return (wanted: string | null | undefined) => (wanted ? (byCode.get(wanted) ?? wanted) : '');
}
