import { crashContract } from '../../contract/crash.contract';
import { embeddedDatabases } from '../../support/databases';

describe('a server on the embedded database', () => crashContract(embeddedDatabases()));
