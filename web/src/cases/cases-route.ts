import { createLazyRoute } from '@tanstack/react-router';
import { CasesPage } from './cases-page';

export const route = createLazyRoute('/cases')({ component: CasesPage });
