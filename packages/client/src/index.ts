export { type FetchedFile, FileRefused, fetchFile } from './fetch-file';
export { type CacheOptions, graphCache } from './graph-cache';
export { type ClientOptions, graphClient, type Language, requestHeaders } from './graph-client';
export { type Changed, type LiveOptions, listenLive } from './live';
export { isUserError, type Outcome, outcomeOf, type UserError } from './outcome';
export { isSignedOut, type Problem, problemsOf } from './problems';
export { sha256 } from './sha256';
export { type UploadOptions, UploadRefused, upload } from './upload';
export { fieldLabel, type Labels, valueLabel } from './words';
