import { crashContract } from '../../contract/crash.contract';
import { postgresDatabases } from '../../support/databases';
import { postgresBinaries } from '../../support/postgres';

(postgresBinaries() === null ? describe.skip : describe)('a server on PostgreSQL', () =>
  crashContract(postgresDatabases()),
);
