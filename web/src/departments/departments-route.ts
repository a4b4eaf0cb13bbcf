import { createLazyRoute } from '@tanstack/react-router';
import { DepartmentsPage } from './departments-page';
import '../shell/look/tabs.css';

export const route = createLazyRoute('/departments')({ component: DepartmentsPage });
