// Measures server rendering of the adapters beside it and prints the results as JSON, in the form of the harness.
import { readdirSync } from 'node:fs';
import { makeData } from './data.mjs';

const slices = 60;
const sliceTime = 8;

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.adapter.mjs'));
const systems = await Promise.all(files.map((file) => import(`./${file}`)));
const data = makeData();
const ssr = Object.fromEntries(systems.map(({ name }) => [name, {}]));
for (const work of ['W1', 'W2', 'W3']) {
  // In turn, and the fastest slice of each: the machine may be shared.
  const best = new Map(systems.map((system) => [system, Infinity]));
  for (let slice = 0; slice < slices; slice += 1) {
    for (const system of systems) {
      best.set(
        system,
        Math.min(
          best.get(system),
          timeOf(() => system[`render${work}`](data)),
        ),
      );
    }
  }
  const limit = best.get(systems.find(({ name }) => name === 'limit-react'));
  for (const [{ name }, us] of best) ssr[name][work] = { us, ratio: limit / us };
}
process.stdout.write(JSON.stringify({ ssr }));

/** Microseconds of one rendering, on the average of a slice. */
function timeOf(render) {
  const start = performance.now();
  let now = start;
  let count = 0;
  for (; now - start < sliceTime; now = performance.now()) {
    if (render().html === '') throw new Error('Nothing was rendered.');
    count += 1;
  }
  return ((now - start) * 1000) / count;
}
