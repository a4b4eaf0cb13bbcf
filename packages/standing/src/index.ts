export { isLabelled, membersOn } from './domain/on-day';
export type {
  StandingCategory,
  StandingLabel,
  StandingLabour,
  StandingMember,
  StandingOf,
  StandingPart,
  StandingPeriod,
  StandingRegistration,
} from './domain/parts';
export { type Standings, standingsOf } from './standings';
