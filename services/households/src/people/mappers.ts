import type { ListPage } from '@dixian/service';
import type { AssignmentView } from './persistence/assignments';
import type { SubstitutionRow } from './persistence/substitutions';

export type TaskAssignmentMapper = AssignmentView;
export type SubstitutionMapper = SubstitutionRow;
export type SubstitutionConnectionMapper = ListPage<SubstitutionRow>;
