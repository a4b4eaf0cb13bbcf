import type { Connection } from '@dixian/graph';
import type { FoundRow } from './persistence/search-lists';

export type FoundHouseholdMapper = FoundRow;
export type FoundHouseholdEdgeMapper = Connection<FoundRow>['edges'][number];
export type FoundHouseholdsMapper = Connection<FoundRow>;
