import { createLazyRoute } from '@tanstack/react-router';
import { LeadPage } from './lead-page';
import { LeadsPage } from './leads-page';

export const route = createLazyRoute('/leads')({ component: LeadsPage });
export const leadRoute = createLazyRoute('/leads/$id')({ component: LeadPage });
