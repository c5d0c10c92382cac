/** Keeps each answer for as long as the program runs; for keys of which there are few (locales, zones, patterns). */
export function memoize<Result>(compute: (key: string) => Result): (key: string) => Result {
  const answers = new Map<string, Result>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = compute(key)));
    return answer;
  };
}
