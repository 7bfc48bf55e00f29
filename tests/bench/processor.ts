/** Processor milliseconds that `work` takes, all threads of this process: a busy machine changes them little. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rounds that are measured at least; and at most, where others on the machine disturb them. */
const FEWEST = 3;
const MOST = 9;

/**
 * How many times as long `long` takes as `short`, each at its best, measured in turn: short, long, short. A busy
 * machine makes single rounds slower, never faster, so rounds go on until the ratio is below `enough` or there
 * were many; what grows too fast stays above it in all of them.
 */
export async function growth(short: () => unknown, long: () => unknown, enough: number): Promise<number> {
  let [least, most] = [Infinity, Infinity];
  await short();
  for (let round = 1; round <= MOST; round++) {
    least = Math.min(least, await processorTime(short));
    most = Math.min(most, await processorTime(long));
    least = Math.min(least, await processorTime(short));
    if (round >= FEWEST && most / least < enough) break;
  }
  return most / least;
}
