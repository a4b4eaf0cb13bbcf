export {
  ALWAYS,
  ConfigurationError,
  key32,
  keyRing,
  readEnvironment,
  secretList,
  type Variables,
} from './read-environment';
