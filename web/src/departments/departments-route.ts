import { createLazyRoute } from '@tanstack/react-router';
import { DepartmentsPage } from './departments-page';
import '../policy/policy.css';

export const route = createLazyRoute('/departments')({ component: DepartmentsPage });
