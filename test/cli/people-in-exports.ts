import fc from "fast-check";

/** Somebody who never lived, with all that must not be printed of them. */
export interface Somebody {
  /** As a column holds it. */
  readonly written: string;
  readonly first: string;
  readonly last: string;
  readonly mail: string;
  /** The name in full, the address, and single names that are no words. */
  readonly secrets: readonly string[];
}

const syllables = "zor qua vex bru jyl kko drö ßen wyx fju gné pši łum tøn hævn ñuz".split(" ");
const rare = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 })
  .map((parts) => parts.join(""))
  .map((name) => name.charAt(0).toUpperCase().replace("ß", "S") + name.slice(1));

/** Names that are words of tickets, too: alone they tell nothing, together they are somebody. */
const wordy = fc.tuple(
  fc.constantFrom("Page", "Bill", "Grant", "Mark", "Carry", "Frank"),
  fc.constantFrom("Print", "Reset", "Access", "Backup", "Server", "Mailbox"),
);

export const somebody: fc.Arbitrary<Somebody> = fc
  .record({
    name: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(rare, rare).map(([first, last]) => ({ first, last, isRare: true })) },
      { weight: 1, arbitrary: wordy.map(([first, last]) => ({ first, last, isRare: false })) },
    ),
    style: fc.constantFrom("first last", "last, first", "mail", "LAST First", "first last (mail)"),
    digit: fc.nat(99),
  })
  .map(({ name: { first, last, isRare }, style, digit }) => {
    const account = `${plain(first)}.${plain(last)}${digit}`.toLowerCase();
    const mail = `${account}@firm.example`;
    const written = {
      "first last": `${first} ${last}`,
      "last, first": `${last}, ${first}`,
      mail,
      "LAST First": `${last.toUpperCase()} ${first}`,
      "first last (mail)": `${first} ${last} (${mail})`,
    }[style];
    const secrets = [written ?? "", `${first} ${last}`, `${last}, ${first}`, mail, account];
    return {
      written: written ?? "",
      first,
      last,
      mail,
      secrets: isRare ? [...secrets, first, last] : secrets,
    };
  });

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ł", "l")
    .replaceAll(/[^a-z]/giu, "");
}

/** Sentences of tickets in which somebody is named. */
const titles: readonly ((who: Somebody) => string)[] = [
  ({ first, last }) => `Password reset for ${first} ${last}`,
  ({ last }) => `${last} cannot log in to SAP`,
  ({ first, last }) => `New starter ${first} ${last}: laptop and accounts`,
  ({ mail }) => `Mail to ${mail} bounces`,
  ({ first }) => `Grant ${first} access to the finance share`,
  ({ last }) => `Printer ${last} jammed`,
  ({ first, last }) => `${last}, ${first} - VPN slow`,
  ({ written }) => `Backup failed, please call ${written}`,
  ({ first, last }) => `Benutzer ${first} ${last} gesperrt`,
  ({ last }) => `Project ${last}: build new customer portal`,
  ({ last }) => `Server ${last.toLowerCase()} is down`,
  ({ first, last }) => `reset ${first.toLowerCase()} ${last.toLowerCase()} password`,
];

const descriptions: readonly ((who: Somebody) => string)[] = [
  () => "",
  ({ first, last, mail }) =>
    `Hi, this is ${first} ${last} (${mail}). The printer is broken. Regards ${first}`,
  ({ last }) => `${last} wants a new laptop for ${last}.`,
  ({ written }) => `Requested by ${written}`,
];

export interface Export {
  readonly csv: string;
  readonly people: readonly Somebody[];
}

/** Exports in which people ask, work, are spoken of, and stand in columns where they do not belong. */
export const anyExport: fc.Arbitrary<Export> = fc
  .uniqueArray(somebody, { minLength: 3, maxLength: 8, selector: ({ mail }) => mail })
  .chain((people) => {
    const who = fc.constantFrom(...people);
    const row = fc.record({
      title: fc.tuple(fc.constantFrom(...titles), who).map(([say, of]) => say(of)),
      description: fc.tuple(fc.constantFrom(...descriptions), who).map(([say, of]) => say(of)),
      assignee: who,
      requester: who,
      application: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom("SAP", "Mail", "VPN") },
        { weight: 1, arbitrary: who.map(({ written }) => written) },
      ),
      day: fc.integer({ min: 1, max: 160 }),
      type: fc.constantFrom("Incident", "Service Request", "Change"),
    });
    return fc
      .array(row, { minLength: 40, maxLength: 80, size: "max" })
      .map((rows) => ({ people, csv: [header, ...rows.map(lineOf)].join("\n") }));
  });

const header =
  "Number,Type,Opened,Resolved,Short description,Description,Assigned to,Caller,Configuration item,Assignment group";

interface RowOfExport {
  readonly title: string;
  readonly description: string;
  readonly assignee: Somebody;
  readonly requester: Somebody;
  readonly application: string;
  readonly day: number;
  readonly type: string;
}

function lineOf(
  { title, description, assignee, requester, application, day, type }: RowOfExport,
  at: number,
): string {
  const opened = new Date(Date.UTC(2025, 0, day, 9)).toISOString().slice(0, 19).replace("T", " ");
  const resolved = opened.replace(" 09:", " 15:");
  return [
    `T-${at}`,
    type,
    opened,
    resolved,
    title,
    description,
    assignee.written,
    requester.written,
    application,
    "Service Desk",
  ]
    .map((cell) => `"${cell}"`)
    .join(",");
}
