export { demoToken } from './accounts/demo-token';
export { GraphClient } from './client/graph-client';
export { loadFile, type Report } from './client/load-file';
export { type Stack, type StackSettings, startStack } from './start/start-stack';
