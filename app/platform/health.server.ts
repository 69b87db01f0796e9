/** What a check found. `note` is a short fact for whoever is on call: a code or a number, never personal. */
export interface Health {
  ok: boolean;
  note?: string;
}

type Check = () => Health | Promise<Health>;

interface Registered {
  check: Check;
  /** Without it the server cannot serve, so it should be sent no requests. */
  neededToServe: boolean;
}

const PATIENCE = 2_000;
const checks = new Map<string, Registered>();

/** Adds a check under a name; the same name again replaces it. `neededToServe` decides about `/health/ready`. */
export function registerCheck(name: string, check: Check, { neededToServe = false } = {}): void {
  checks.set(name, { check, neededToServe });
}

export interface HealthReport {
  live: true;
  /** False while something needed to serve is broken. */
  ready: boolean;
  healthy: boolean;
  broken: string[];
  checks: Record<string, Health>;
}

/** Asks every check at once. A check that throws or takes too long is broken; its error is never shown. */
export async function healthReport(): Promise<HealthReport> {
  const found = await Promise.all(
    [...checks].map(async ([name, { check, neededToServe }]) => {
      return { name, neededToServe, health: await answerOf(check) };
    }),
  );
  const broken = found.filter(({ health }) => !health.ok);
  return {
    live: true,
    ready: !broken.some(({ neededToServe }) => neededToServe),
    healthy: broken.length === 0,
    broken: broken.map(({ name }) => name),
    checks: Object.fromEntries(found.map(({ name, health }) => [name, health])),
  };
}

async function answerOf(check: Check): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Health>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, { ok: false, note: 'no answer in time' });
  });
  try {
    return await Promise.race([check(), tooLong]);
  } catch {
    return { ok: false, note: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}
