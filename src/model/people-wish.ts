/** What may be said of people. */
export interface PeopleWish {
  readonly mode: "none" | "group" | "pseudonym" | "name";
  /** What the report is for, as the reader stated it. */
  readonly purpose?: string | undefined;
}

export const teamsOnly: PeopleWish = { mode: "group" };
