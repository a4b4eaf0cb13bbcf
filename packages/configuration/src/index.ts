export { PEER_RULES, peerVariables } from './peer-variables';
export {
  ALWAYS,
  ConfigurationError,
  key32,
  keyRing,
  readEnvironment,
  secretList,
  type Variables,
} from './read-environment';
