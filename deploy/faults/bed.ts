import { randomUUID } from "node:crypto";
import { makeSampleAccounts } from "../../db/accounts/sample-accounts";
import { type DatabaseSettings, type OpenDatabase, open } from "../../db/client";
import { makeRegister } from "../../db/projects/testing/register";
import { type MortalPostgres, startMortalPostgres } from "../../db/testing/mortal-postgres";
import { startTcpProxy, type TcpProxy } from "../../db/testing/tcp-proxy";
import { type Instance, startInstance } from "../testing/instance";

type Act<Result> = (opened: OpenDatabase) => Promise<Result>;

/** The build that is shipped, serving a small register. */
export interface Bed {
  readonly settings: Readonly<Record<string, string>>;
  readonly password: string;
  app: Instance;
  /** Looks into the database itself, where nobody else may: the application may be stopped for it. */
  look<Result>(act: Act<Result>): Promise<Result>;
  clear(): Promise<void>;
}

/** The same on PostgreSQL, with a network between them. */
export interface PostgresBed extends Bed {
  readonly postgres: MortalPostgres;
  readonly network: TcpProxy;
}

/** `disk` as for the server. */
export async function makePostgresBed(disk?: number): Promise<PostgresBed> {
  const postgres = await startMortalPostgres(disk);
  const network = await startTcpProxy(postgres.port);
  const password = await makeSmallRegister({ url: postgres.url });
  const url = postgres.url.replace(`:${postgres.port}/`, `:${network.port}/`);
  const settings = settingsWith({ DATABASE_URL: url, DATABASE_POOL: "6" });
  const bed = {
    ...{ postgres, network, password, settings, app: await startInstance(settings) },
    look: <Result>(act: Act<Result>) => within({ url: postgres.url, pool: 2 }, act),
    clear: async () => {
      await bed.app.stop();
      await network.stop();
      await postgres.stop();
    },
  };
  return bed;
}

/** The same on the embedded database, in this folder. */
export async function makeEmbeddedBed(folder: string): Promise<Bed> {
  const password = await makeSmallRegister({ folder });
  const settings = settingsWith({ SIGNBOOK_DATA: folder, SIGNBOOK_SAMPLE_PASSWORD: password });
  const bed = {
    ...{ password, settings, app: await startInstance(settings) },
    look: async <Result>(act: Act<Result>) => {
      await bed.app.stop();
      return within({ folder }, act);
    },
    clear: () => bed.app.stop(),
  };
  return bed;
}

const settingsWith = (database: Readonly<Record<string, string>>) => ({
  ...database,
  NEXTAUTH_SECRET: randomUUID(),
  LOG_LEVEL: "silent",
});

/** Gives the common password of its accounts. */
async function makeSmallRegister(settings: DatabaseSettings): Promise<string> {
  const password = randomUUID();
  await within(settings, async ({ db, migrate }) => {
    await migrate();
    await makeRegister(db);
    await makeSampleAccounts(db, password);
  });
  return password;
}

async function within<Result>(settings: DatabaseSettings, act: Act<Result>): Promise<Result> {
  const opened = await open(settings);
  try {
    return await act(opened);
  } finally {
    await opened.close();
  }
}
