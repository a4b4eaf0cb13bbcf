import { createLazyRoute } from '@tanstack/react-router';
import { CasePage } from './case-page';

export const route = createLazyRoute('/cases/$id')({ component: CasePage });
