export { askedRoots } from './asked-roots';
export { type ChangeMarks, changeCursor, marksOf } from './changes/change-cursor';
export {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  isToldChanges,
  type ToldChanges,
} from './changes/change-kinds';
export { dayMessage, type EnteredDay, refuseDays } from './entered-days';
export { FILE_NAME, LONG_TEXT, ONE_LINE, readText, refusedText, type TextKind } from './entered-text';
export { isEntityId } from './entity-id';
export { enumWords, type FormField, findForm, type MutationForm } from './forms/forms';
export { inputMistake } from './input-mistakes';
export {
  type Connection,
  connectionOf,
  encodeCursor,
  type Listed,
  MAX_PAGE,
  type Page,
  type PageArguments,
  type PageInfo,
  pageOf,
  pageOfItems,
  type SortKey,
} from './paging';
export {
  alikeFieldsOf,
  asksOnly,
  type PublicFields,
  PublicOperations,
  type PublicVerdict,
  publicFieldsOf,
} from './public-operations';
export { readInput } from './read-input';
export { inLanguage, SaidError } from './said-error';
export { DateScalar, DateTimeScalar, MoneyScalar, scalarResolvers } from './scalars';
export { sharedSdl } from './shared-sdl';
export {
  allInvalid,
  type InvalidInput,
  invalidInput,
  isMessage,
  isUserError,
  keyInUse,
  type Language,
  type Message,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from './user-errors';
