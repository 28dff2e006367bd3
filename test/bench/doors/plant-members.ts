import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { systemActor, Transactions } from '#database';
import { readCorpus } from '#corpus';
import {
  AdmitOrganisation,
  ApiKeys,
  People,
  requireEmailAddress,
  scopes,
  Sessions,
} from '#membership';
import { DemoModule } from '../../../apps/demo/src/demo-module.js';
import { LoadCorpus } from '../../../apps/demo/src/load-corpus.js';
import { migrate } from '../../../apps/migrate/src/migrate.js';
import { anOrganisation } from '../../builders/an-organisation.js';
import { TEST_SECRET_KEY } from '../../support/test-secret-key.js';

const CORPUS = 'test/evaluation/dev';
const actor = systemActor('bench');

/** Headers by which one member asks: by a key, or in a browser. */
export interface Credentials {
  readonly apiKey: Record<string, string>;
  readonly session: Record<string, string>;
}

/**
 * Makes the database `…_planted` on the server: the demonstration network's postings, again and again under new
 * ids until there are `postings`, and a member who asks. Nobody is connected to it when it answers.
 */
export async function plantMembers(serverUrl: string, postings: number): Promise<Credentials> {
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  const name = `${new URL(serverUrl).pathname.slice(1)}_planted`;
  await server.query(`create database ${name}`);
  await server.end();
  const databaseUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await migrate(databaseUrl);
  const secretKey = Buffer.from(TEST_SECRET_KEY, 'base64url');
  const rest = { publicUrl: 'http://localhost:3000', keysFile: '', corpusDirectory: CORPUS };
  const demo = await NestFactory.createApplicationContext(
    DemoModule.forEnvironment({ databaseUrl, secretKey, ...rest }),
    { logger: false },
  );
  await demo.get(LoadCorpus).run(readCorpus(CORPUS), () => undefined);
  const get: Providers = (type) => demo.get(type, { strict: false });
  const credentials = await admitAsker(get);
  await demo.close();
  await multiply(databaseUrl, postings);
  return credentials;
}

type Providers = <T>(type: abstract new (...args: never[]) => T) => T;

/** A member of long standing, with a key and with somebody who is signed in. */
async function admitAsker(get: Providers): Promise<Credentials> {
  const { id: organisationId } = await get(AdmitOrganisation).run(actor, anOrganisation());
  const wishes = { name: 'bench', scopes, days: 30 };
  const { token } = await get(ApiKeys).issue(actor, organisationId, wishes);
  const session = await get(Transactions).run(actor, async (tx) => {
    const email = requireEmailAddress('bench@example.org');
    const details = { name: 'Bench', email, language: 'en', confirmed: true };
    const { id: personId } = await get(People).obtain(tx, actor, details);
    await get(People).affiliate(tx, actor, { personId, organisationId, role: 'editor' });
    return get(Sessions).open(tx, { personId, device: 'bench', factor: 'none' });
  });
  return {
    apiKey: { authorization: `Bearer ${token}` },
    session: { cookie: `session=${session.token}`, origin: 'http://localhost:3000' },
  };
}

async function multiply(databaseUrl: string, postings: number): Promise<void> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(
    `with copied as (
       select p as original, gen_random_uuid() as id
         from posting p, generate_series(1, $1::int / (select count(*)::int from posting))
        limit greatest(0, $1::int - (select count(*)::int from posting))
     ), postings as (
       insert into posting
       select (jsonb_populate_record(original, jsonb_build_object('id', id))).* from copied
     )
     insert into need_line
     select (jsonb_populate_record(l, jsonb_build_object('demand_id', copied.id))).*
       from copied join need_line l on l.demand_id = (copied.original).id`,
    [postings],
  );
  await owner.query('vacuum analyze');
  await owner.end();
}
