export { isEntityId } from './entity-id';
export {
  type Connection,
  connectionOf,
  encodeCursor,
  MAX_PAGE,
  type Page,
  type PageArguments,
  pageOf,
} from './paging';
export {
  type PublicFields,
  PublicOperations,
  type PublicVerdict,
  publicFieldsOf,
} from './public-operations';
export { DateScalar, DateTimeScalar, MoneyScalar, scalarResolvers } from './scalars';
export { sharedSdl } from './shared-sdl';
export {
  invalidInput,
  type Language,
  type Message,
  messageIn,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from './user-errors';
