/** How wide a letter is on average, in parts of the size of the text; a little too much rather than too little. */
const LETTER = 0.62;

/** How wide a text will be, whatever the font of the reader. */
export function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * LETTER);
}

/** A text in lines of at most so many letters; a longer word has a line of its own. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
