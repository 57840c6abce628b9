/** The processor's time that work takes, in milliseconds: a machine may do something else meanwhile. */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** An input may take so long at any way in, in milliseconds. */
export const LONGEST = 100;

/** The shortest of a few times: what is tidied up meanwhile takes its time too. */
export async function shortestTime(work: () => unknown): Promise<number> {
  let shortest = Infinity;
  for (let again = 0; again < 6 && (again < 2 || shortest > LONGEST); again += 1)
    shortest = Math.min(shortest, await processorTime(work));
  return shortest;
}
