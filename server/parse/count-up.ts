/** Keeps names apart: the first stays as it is, the second gets `-2`, the third `-3`. */
export function countUp(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; given.has(unique); count += 1) unique = `${name}-${String(count)}`;
    given.add(unique);
    return unique;
  };
}
