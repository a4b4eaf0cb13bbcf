import { createLazyRoute } from '@tanstack/react-router';
import { DocumentPage } from './document-page';
import { PolicyPage } from './policy-page';
import '../shell/look/tabs.css';

export const route = createLazyRoute('/policy')({ component: PolicyPage });
export const documentRoute = createLazyRoute('/policy/$id')({ component: DocumentPage });
