import { assessment } from './assessment/room';
import { attachments } from './attachments/room';
import { cases } from './cases/room';
import { divisions } from './divisions/room';
import { doubts } from './doubts/room';
import { duties } from './duties/room';
import { evidence } from './evidence/room';
import { figures } from './figures/room';
import type { Room } from './ground/room';
import { help } from './help/room';
import { leads } from './leads/room';
import { monitoring } from './monitoring/room';
import { movement } from './movement/room';
import { oversight } from './oversight/room';
import { people } from './people/room';
import { periods } from './periods/room';
import { preview } from './preview/room';
import { quality } from './quality/room';
import { register } from './register/room';
import { reports } from './reports/room';
import { rights } from './rights/room';
import { search } from './search/room';
import { selfReport } from './self-report/room';
import { standing } from './standing/room';
import { tasks } from './tasks/room';
import { whatIf } from './what-if/room';
import { work } from './work/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [
  register,
  movement,
  divisions,
  evidence,
  assessment,
  tasks,
  people,
  leads,
  periods,
  cases,
  help,
  monitoring,
  attachments,
  oversight,
  standing,
  duties,
  quality,
  rights,
  doubts,
  selfReport,
  work,
  search,
  figures,
  whatIf,
  preview,
  reports,
];
