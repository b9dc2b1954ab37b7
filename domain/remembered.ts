/**
 * The same function, which remembers what it made of so many texts at most: then it forgets them all. For what is
 * dear to make, never changes, and is asked of the same texts again and again.
 */
export function remembered<Made>(make: (text: string) => Made, atMost: number): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= atMost) known.clear();
    known.set(text, made);
    return made;
  };
}
