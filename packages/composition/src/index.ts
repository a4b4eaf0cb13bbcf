export { type Finding, printFinding } from './finding';
export { type RunOptions, type RunReport, run } from './run';
