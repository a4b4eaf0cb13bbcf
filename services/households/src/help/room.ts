import type { Room } from '../ground/room';
import { periodEnded, periodOpened } from '../periods/use-cases/period-reactions';
import { helpResolvers } from './graphql/help-resolvers';
import { helpTargets } from './graphql/help-targets';
import { CreateHelp1764300800000 } from './persistence/migrations/1764300800000-create-help';
import {
  explainerSheet,
  helpMeasure,
  helpPlan,
  helpPlanRevision,
  ownDelivery,
  responsibleHelper,
} from './persistence/tables';
import { closePlanning, openHelp } from './use-cases/follow-period';

/** Helpers, plans, measures and explainer sheets (帮扶责任人、一户一策、明白纸). */
export const help: Room = {
  tables: [
    { table: 'responsible_helper', onSplit: 'goes', onMerge: 'follows' },
    { table: 'help_plan', onSplit: 'goes', onMerge: 'follows' },
    { table: 'help_plan_revision', onSplit: 'goes', onMerge: 'follows' },
    { table: 'help_measure', onSplit: 'goes', onMerge: 'follows' },
    { table: 'own_delivery', onSplit: 'goes', onMerge: 'follows' },
    { table: 'explainer_sheet', onSplit: 'stays', onMerge: 'follows' },
  ],
  entities: [responsibleHelper, helpPlan, helpPlanRevision, helpMeasure, ownDelivery, explainerSheet],
  reactions: [periodOpened.by(openHelp), periodEnded.by(closePlanning)],
  migrations: [CreateHelp1764300800000],
  furnish: ({ law }) => ({ resolvers: helpResolvers(law), targets: helpTargets }),
};
