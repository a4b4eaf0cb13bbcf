import type { Counted } from '../ground/mappers';
import type { ObligationView } from './persistence/obligation-view';

export type ObligationMapper = ObligationView;
export type ObligationConnectionMapper = Counted<ObligationView>;
