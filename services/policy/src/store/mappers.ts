import type { ActivationRow, PackRow, VersionRow } from './persistence/versions';

export type PolicyPackMapper = PackRow;
export type PolicyVersionMapper = VersionRow;
export type PolicyVersionSteppedMapper = { __typename: 'PolicyVersionStepped'; version: VersionRow };
export type PolicyActivationMapper = ActivationRow;
export type PolicyDeedsMapper = { __typename?: 'PolicyDeeds'; id: string };
