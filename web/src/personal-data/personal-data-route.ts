import { createLazyRoute } from '@tanstack/react-router';
import { PersonalDataPage } from './personal-data-page';

export const route = createLazyRoute('/personal-data')({ component: PersonalDataPage });
