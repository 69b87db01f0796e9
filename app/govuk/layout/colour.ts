/** The colours an authority may choose, each at least 7:1 against white. The stylesheet has their values. */
export const authorityColours = ['blue', 'teal', 'green', 'purple', 'plum', 'slate'] as const;

export type AuthorityColour = (typeof authorityColours)[number];

/** A class, since the content security policy allows no style attributes. */
export const authorityClass = (colour: AuthorityColour) => `app-authority--${colour}`;
