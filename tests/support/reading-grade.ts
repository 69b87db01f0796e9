/** Flesch-Kincaid grade: about the school year (US) in which somebody can read the text. */

/** Vowel groups, with silent endings left out: rough, but the same for every text. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain.length === 0 ? 0 : 1;
  const sounded = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, sounded.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

export function wordsOf(text: string): string[] {
  return text.split(/[\s–]+/).filter((word) => /[a-z0-9]/i.test(word));
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+|\n/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Each line counts as at least one sentence, as a reader sees it on a page. */
export function readingGrade(lines: readonly string[]): number {
  const text = lines.join('\n');
  const words = wordsOf(text);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (sounds / words.length) - 15.59;
}
