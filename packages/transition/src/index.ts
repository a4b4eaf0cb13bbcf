export { type ItemColumns, itemScope, itemSql } from './item-sql';
export { type TurnWork, turnJob } from './jobs';
export type { Decider, ItemBatch, ItemsAsked, RestsQuery, TransitionRule } from './rule';
export { type ItemState, type TransitionPhase, transitionItem, transitionPart } from './tables';
export { type TransitionOptions, takingTurns, transitionKeeping } from './transitions';
