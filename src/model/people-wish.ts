/** What may be said of people. */
export interface PeopleWish {
  readonly mode: "none" | "group" | "pseudonym" | "name";
  /** What the report is for, as the reader stated it. */
  readonly purpose?: string | undefined;
}

export const teamsOnly: PeopleWish = { mode: "group" };

/** The people the leader named, without their names. */
export interface KeyPeople {
  /** How many they are. */
  readonly named: number;
  /** Which of them it is, from 0, by the hash of every way in which an export may write the name. */
  readonly hashes: ReadonlyMap<number, number>;
}

/** Who held fewer tickets of an activity than this came by, and does not work on it: domain judgement. */
export const leastToWorkOn = 5;

/** What is said of fewer people than this is nearly said of one: domain judgement. */
export const leastPeople = 3;
