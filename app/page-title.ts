/** The title of a page, as it stands in the tab and in the history of a shared computer: neutral, never identifying. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Set by an action that refused what was sent: the title then begins with "Error: ". */
    refused?: boolean;
  }
}

interface Match {
  id: string;
  data?: unknown;
}

/** "About home – Ask for help", with "Error: " first when the last answer was refused. */
export function pageTitle(
  matches: readonly (Match | undefined)[],
  text: string,
  /** A form that asks for a page, and not for a change, is refused by its loader. */
  isRefused = false,
): { title: string }[] {
  const root = matches.find((match) => match?.id === 'root')?.data as { refused?: boolean } | undefined;
  return [{ title: `${isRefused || root?.refused ? 'Error: ' : ''}${text} – Ask for help` }];
}
