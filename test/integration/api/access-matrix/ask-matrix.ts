import { RouteTable } from '../../../../apps/api/src/routes/route-table.js';
import { RowJournal } from '../../../support/row-journal.js';
import type { ApiUnderTest } from '../api-under-test.js';
import type { Answer, Asked } from '../documented-api.js';
import { type Asker, askerNames, type Relation, relations } from './askers.js';
import { expectedAccess, type LineName } from './expected-access.js';
import { expectedSign, type Line } from './matrix-line.js';
import type { MatrixWorld } from './matrix-world.js';
import { routeRequests } from './route-requests.js';

/** What came back to one asker for one line, by whose row it was: signs, or the status where there is no sign. */
export type Signs = Partial<Record<Relation, string>>;

export interface MatrixReport {
  readonly signs: ReadonlyMap<LineName, ReadonlyMap<Asker, Signs>>;
  readonly requests: number;
  /** What is otherwise than it should be, in words; empty when all is well. */
  readonly unexpected: readonly string[];
}

interface Question {
  readonly name: LineName;
  readonly asker: Asker;
  readonly relation: Relation;
}

const lines = Object.entries(expectedAccess) as [LineName, Line][];
const signs: Readonly<Record<number, string>> = { 401: '?', 403: '-', 404: '0', 409: '!' };

/** Routes that no line is about, and lines about no route. `HEAD` is asked beside `GET`. */
export function unlisted({ app }: ApiUnderTest): { routes: string[]; lines: string[] } {
  const routes = app.get(RouteTable).list();
  const listed = lines.map(([name]) => routeOf(name));
  return {
    routes: routes.filter((route) => !listed.includes(route.replace(/^HEAD /, 'GET '))),
    lines: listed.filter((route) => !routes.includes(route)),
  };
}

/** Asks every question of the matrix, each on the world as it was at first. */
export async function askMatrix(world: MatrixWorld): Promise<MatrixReport> {
  const journal = await RowJournal.keep(world.server.network.database);
  const asking = new MatrixAsking(world, journal);
  await asking.warmUp();
  for (const [name] of lines) await asking.askLine(name);
  return asking;
}

class MatrixAsking implements MatrixReport {
  readonly signs = new Map<LineName, Map<Asker, Signs>>();
  readonly unexpected: string[] = [];
  requests = 0;
  private beginning = 0;

  constructor(
    private readonly world: MatrixWorld,
    private readonly journal: RowJournal,
  ) {}

  /** That a key or session is used is noted with its first request only. */
  async warmUp(): Promise<void> {
    for (const asker of askerNames)
      await this.send('GET', '/api/v1/session', this.world.credentials[asker]);
    this.beginning = await this.journal.mark();
  }

  async askLine(name: LineName): Promise<void> {
    const line: Line = expectedAccess[name];
    const told = new Map<Asker, Signs>();
    this.signs.set(name, told);
    for (const asker of askerNames) {
      told.set(asker, {});
      const hidden = new Set<string>();
      for (const relation of relations.filter((one) => line.answers[one])) {
        const answer = await this.ask({ name, asker, relation });
        await this.journal.goBackTo(this.beginning);
        this.judge({ name, asker, relation }, answer);
        if (answer?.status === 404) hidden.add(withoutPath(answer));
      }
      if (hidden.size > 1) this.fault(name, asker, 'what is hidden differs from what is absent');
    }
    // Refusals prove something only where the same request is answered when the right one asks.
    const reached = [...told.values()].some((some) => Object.values(some).includes('+'));
    if (Object.values(line.answers).includes('+') && line.to.length > 0 && !reached)
      this.unexpected.push(`${name}: nobody gets through`);
  }

  /** Null where there is no such row. */
  private async ask({ name, asker, relation }: Question): Promise<Answer | null> {
    const { world } = this;
    const row = world.row.bind(world, asker, relation);
    const {
      path = {},
      query,
      ...rest
    } = await routeRequests[name]({ world, asker, relation, row });
    if (Object.values(path).includes(undefined)) return null;
    const [method = '', pattern = ''] = routeOf(name).split(' ');
    const filled = pattern.replaceAll(/:(\w+)/g, (_, parameter: string) => path[parameter] ?? '');
    const url = query ? `${filled}?${query}` : filled;
    const asked = { ...world.credentials[asker], ...rest };
    const before = await this.journal.mark();
    const answer = await this.send(method, url, asked);
    if (answer.status >= 400) await this.requireNoTrace(name, asker, before);
    if (method === 'GET')
      await this.compareHead(name, asker, answer, () => this.send('HEAD', url, asked));
    return answer;
  }

  private async requireNoTrace(name: LineName, asker: Asker, before: number): Promise<void> {
    const changed = (await this.journal.changedSince(before)).map(({ table }) => table);
    // That somebody has tried is counted, so that they cannot try for ever.
    const tables = changed.filter((table) => table !== 'throttled_line').join(', ');
    if (tables === '') return;
    this.fault(name, asker, `refused, and yet changed: ${tables}`);
  }

  private async compareHead(
    name: LineName,
    asker: Asker,
    { status }: Answer,
    ask: () => Promise<Answer>,
  ): Promise<void> {
    const head = await ask();
    if (head.status !== status)
      this.fault(name, asker, `HEAD answers ${head.status}, GET ${status}`);
  }

  private judge({ name, asker, relation }: Question, answer: Answer | null): void {
    const expected = answer ? expectedSign(expectedAccess[name], asker, relation) : '·';
    const sign = answer ? signOf(answer) : '·';
    this.signs.get(name)!.get(asker)![relation] = sign;
    if (sign === expected) return;
    this.fault(name, asker, `${relation}: ${sign} in place of ${expected} ${answer?.text ?? ''}`);
  }

  private fault(name: LineName, asker: Asker, what: string): void {
    this.unexpected.push(`${name}, ${asker}: ${what}`);
  }

  private send(method: string, url: string, asked: Asked): Promise<Answer> {
    this.requests += 1;
    return this.world.server.api.sendUndocumented(method, url, asked);
  }
}

/** `GET /x (a case)` is about the route `GET /x`. */
function routeOf(name: LineName): string {
  return name.replace(/ \(.*\)$/, '');
}

function signOf({ status }: Answer): string {
  return status < 300 ? '+' : (signs[status] ?? String(status));
}

/** The answer but for what names the address that was asked. */
function withoutPath({ status, body, headers }: Answer): string {
  const names = Object.keys(headers).sort();
  return JSON.stringify({ status, names, body: { ...(body as object), instance: '' } });
}
