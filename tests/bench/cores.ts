/** Who runs on which core, where the machine has two and `taskset` can say so. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

export type Cores = '0' | '1' | '0,1';

const asked = spawnSync('taskset', ['-c', '0', 'true']);
/** Without it the figures are still real, but the load and the server take time from each other. */
export const canPin = asked.status === 0 && availableParallelism() >= 2;

/** The command that runs `command` on these cores only. */
export const on = (cores: Cores, command: readonly string[]): readonly string[] =>
  canPin ? ['taskset', '-c', cores, ...command] : command;

/** Moves this process, all its threads included. */
export function moveTo(cores: Cores): void {
  if (canPin) spawnSync('taskset', ['-a', '-p', '-c', cores, String(process.pid)]);
}
