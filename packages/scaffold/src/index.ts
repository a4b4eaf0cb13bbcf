export { createService } from './create-service';
