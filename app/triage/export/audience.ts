/** For whom a record is printed or taken out. Only for people who work here: everybody else is answered or asked. */
export const audiences = ['front-door', 'receiving-team'] as const;
export type ExportAudience = (typeof audiences)[number];

export const audienceInWords: Record<ExportAudience, string> = {
  'front-door': 'The front door',
  'receiving-team': 'The receiving team',
};

/** The audience an address names, or null: then it has to be chosen first. */
export const audienceIn = (search: URLSearchParams): ExportAudience | null =>
  audiences.find((one) => one === search.get('for')) ?? null;
