import type { Connection } from '@dixian/graph';
import type { NamedMember } from './persistence/members-by-name';
import type { FoundRow } from './persistence/search-lists';
import type { FoundNamesakes } from './use-cases/find-namesakes';

export type FoundHouseholdMapper = FoundRow;
export type FoundHouseholdEdgeMapper = Connection<FoundRow>['edges'][number];
export type FoundHouseholdsMapper = Connection<FoundRow>;
export type NamesakesMapper = { __typename?: 'Namesakes'; sought: string };
export type FoundNamesakesMapper = FoundNamesakes;
export type NamesakeMapper = NamedMember;
