/**
 * Keeps each answer for as long as the program runs; for keys of which there are few (locales, zones, patterns). With
 * a `limit` all answers are dropped once there are so many: for keys without end (days, instants).
 */
export function memoize<Result, Key = string>(
  compute: (key: Key) => Result,
  limit = Infinity,
): (key: Key) => Result {
  const answers = new Map<Key, Result>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      if (answers.size >= limit) answers.clear();
      answers.set(key, (answer = compute(key)));
    }
    return answer;
  };
}
