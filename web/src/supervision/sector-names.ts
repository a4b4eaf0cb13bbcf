import type { Words } from '../shell/language/language';

/** Sectors of offices by the names that accounts have them by. */
export const sectorNames = {
  employment: ['人社', 'Employment'],
  education: ['教育', 'Education'],
  health: ['医保、卫健', 'Health'],
  housing: ['住建', 'Housing'],
  water: ['水利', 'Water'],
  finance: ['财政', 'Finance'],
  'civil-affairs': ['民政', 'Civil affairs'],
  rural: ['农业农村', 'Rural affairs'],
} satisfies Words;
