import { reasons } from '../reasons';
import { monitoringTexts } from './texts/monitoring-texts';
import { poorRegistrationTexts } from './texts/poor-registration-texts';
import { procedureTexts } from './texts/procedure-texts';

/** What the rural office says in its decisions. */
export const householdsTexts = { ...monitoringTexts, ...poorRegistrationTexts, ...procedureTexts };

export const { met, unmet, unclear, flag, finds, text: reasonText } = reasons(householdsTexts);
