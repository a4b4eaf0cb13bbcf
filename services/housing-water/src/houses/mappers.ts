import type { AppraisalRow } from '../ground/persistence/house-answers';

export type HouseAppraisalMapper = AppraisalRow;
