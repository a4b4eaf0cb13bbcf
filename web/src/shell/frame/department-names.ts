import type { Words } from '../language/language';

/** The departments by the names of their services, as offices call them. */
export const departmentNames = {
  households: ['农业农村', 'Rural affairs'],
  employment: ['人社', 'Employment'],
  education: ['教育', 'Education'],
  health: ['医保、卫健', 'Health'],
  'housing-water': ['住建、水利', 'Housing and water'],
  finance: ['财政、金融', 'Finance'],
  'social-assistance': ['民政、残联', 'Civil affairs'],
  policy: ['政策', 'Policy'],
  supervision: ['督查', 'Supervision'],
  exports: ['导出', 'Exports'],
} satisfies Words;
