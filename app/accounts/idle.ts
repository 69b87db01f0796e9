/** So long somebody stays signed in without opening or sending anything: the figure of AAL2. */
export const IDLE_MINUTES = 30;
