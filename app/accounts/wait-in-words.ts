const minutesInWords = (minutes: number) => (minutes === 1 ? 'a minute' : `${minutes} minutes`);

/** A wait in words, after "Wait". */
export const waitInWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} second${seconds === 1 ? '' : 's'}` : minutesInWords(Math.ceil(seconds / 60));
