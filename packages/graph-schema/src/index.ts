export { keyFields, pagedFields, possibleTypes, scalars } from './generated';
