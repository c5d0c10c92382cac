/** Runs named steps, prints each with its time, and closes with a count; a failed step fails the process. */
export function createReport(title) {
  const results = [];

  return {
    /** Runs one step. A failure is printed and remembered, and the next step runs all the same. */
    async step(name, run) {
      const start = performance.now();
      let error;
      try {
        await run();
      } catch (thrown) {
        error = thrown;
      }
      const seconds = (performance.now() - start) / 1000;
      const result = { name, seconds, passed: !error };
      results.push(result);
      console.log(lineOf(result));
      if (error) console.log(indented(error.message));
      return !error;
    },

    /** Every step once more: for a run whose steps print much themselves. */
    repeat() {
      console.log('');
      for (const result of results) console.log(lineOf(result));
    },

    /** Prints how many passed, and fails the process if one did not. */
    close() {
      const failed = results.filter(({ passed }) => !passed).length;
      console.log(`${title}: ${results.length - failed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    },
  };
}

function lineOf({ name, seconds, passed }) {
  return `${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${name}`;
}

function indented(text) {
  return text.replace(/^/gm, '    ');
}
