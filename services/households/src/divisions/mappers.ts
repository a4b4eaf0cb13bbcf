import type { DivisionChangeRow } from './persistence/journal';
import type { DivisionChanged } from './use-cases/change-division';

export type DivisionChangeMapper = DivisionChangeRow;
export type DivisionChangedMapper = DivisionChanged & { __typename: 'DivisionChanged' };
