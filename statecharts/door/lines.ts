/** On which line of a text a place is, counted from 1. Places that come in order are found soon. */
export function linesIn(text: string): (at: number) => number {
  let [known, line] = [0, 1];
  return (at) => {
    if (at < known) [known, line] = [0, 1];
    for (let feed = text.indexOf('\n', known); feed >= 0 && feed < at;) {
      line += 1;
      known = feed + 1;
      feed = text.indexOf('\n', known);
    }
    return line;
  };
}
