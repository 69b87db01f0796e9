/** What needs a look today cannot wait for the office to open; a red flag not even for somebody to read it. */
export const isToCallFirst = (
  { redFlag, level }: { redFlag: boolean; level: number },
  isClosed: boolean,
): boolean => redFlag || (level === 4 && isClosed);
