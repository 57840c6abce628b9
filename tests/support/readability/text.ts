/** The sentences of a text: they end with a stop, or where the text ends. A colon ends none. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’)]*\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a text, without what stands around them; a hyphen joins two words. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? [];
}
