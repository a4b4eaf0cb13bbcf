import { createLazyRoute } from '@tanstack/react-router';
import { HouseholdPage } from './household-page';

export const route = createLazyRoute('/households/$id')({ component: HouseholdPage });
