/** The kind of browser in two words, to tell one's own sessions apart. What is not known stays "another". */
const browsers = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
] as const;

const firstOf = (kinds: readonly (readonly [RegExp, string])[], agent: string, otherwise: string) =>
  kinds.find(([pattern]) => pattern.test(agent))?.[1] ?? otherwise;

/** Such as "Edge on Windows". */
export const deviceInWords = (userAgent: string | null): string =>
  `${firstOf(browsers, userAgent ?? '', 'Another browser')} on ${firstOf(systems, userAgent ?? '', 'another device')}`;
