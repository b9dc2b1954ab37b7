import type postgres from "postgres";

type Asked = Parameters<postgres.Sql["unsafe"]>;
type Work = (tx: postgres.TransactionSql) => Promise<unknown>;

/**
 * The same client, which says when something may have been changed, before whoever asked for it hears that it is done:
 * after each transaction and each statement that writes, be it known or not how they ended.
 */
export function tellingOfWrites(client: postgres.Sql, changed: () => void): postgres.Sql {
  const begin = (work: Work) => client.begin(work).finally(changed);
  const unsafe = (...asked: Asked) => {
    const query = client.unsafe(...asked);
    if (writes.test(asked[0])) query.then(changed, changed);
    return query;
  };
  return new Proxy(client, {
    get: (itself, key) => (key === "unsafe" ? unsafe : key === "begin" ? begin : Reflect.get(itself, key)),
  });
}

const writes = /\b(insert|update|delete|merge|truncate)\b/i;
