import { runService } from '@dixian/service';
import { variables } from './environment';
import { service } from './service';

void runService(service, variables());
