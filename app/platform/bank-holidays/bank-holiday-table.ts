/**
 * What a nation's file of bank holidays says. Dates are the day off itself, so substitute days stand alone.
 */
interface BankHoliday {
  /** YYYY-MM-DD, never a Saturday or Sunday. */
  date: string;
  name: string;
}

export interface BankHolidayTable {
  /** The last day (YYYY-MM-DD) up to which every bank holiday is listed; after it, nobody has looked yet. */
  completeTo: string;
  /** In order of date. */
  holidays: readonly BankHoliday[];
}
