/** Half a year of an invented house: work to hand out, to automate and to grow, who did it and on which system. */
export function exportOfOneHouse(): string {
  const lines = kinds.flatMap(({ titles, system, type, team, hours }, kind) =>
    Array.from({ length: perKind }, (_, at) => {
      const opened = new Date(
        Date.UTC(2025, 0, 2 + Math.floor((at * 180) / perKind), 8 + (at % 9), kind * 7),
      );
      const resolved = new Date(opened.getTime() + (1 + (at % 3)) * 3_600_000);
      return [
        `${type}${1_000_000 + kind * 1_000 + at}`,
        moment(opened),
        moment(resolved),
        titles[at % titles.length],
        "3 - Moderate",
        "Closed",
        team,
        people[(at + kind) % people.length],
        system,
        at % 2 === 0 ? hours * 3_600 : "",
        0,
        0,
      ].join(",");
    }),
  );
  return `${header}\n${lines.join("\n")}\n`;
}

const header =
  "number,opened_at,resolved_at,short_description,priority,state,assignment_group,assigned_to,cmdb_ci,time_worked,reassignment_count,reopen_count";
const perKind = 60;

export const people = [
  "Ines Tarrow",
  "Milo Benning",
  "Ada Kestrel",
  "Juri Wexel",
  "Olla Strand",
  "Pim Rooke",
];

const kinds = [
  {
    titles: [
      "Reset password for account",
      "Account locked out after holiday",
      "Password expired and cannot sign in",
      "Locked out of the portal",
    ],
    system: "Directory",
    type: "INC",
    team: "Service Desk",
    hours: 0.25,
  },
  {
    titles: [
      "Laptop is slow",
      "Docking station not detected",
      "Notebook does not start after update",
      "Screen flickers when moved",
      "Keyboard at desk 12 on floor 2 is broken",
      "Battery lasts ten minutes",
      "Fan of the workstation is loud",
      "Second monitor stays black",
      "Mouse pointer jumps around",
      "Webcam shows nothing",
      "PC beeps and turns off",
      "Headset has no sound on the notebook",
      "Blue screen when opening the lid",
      "Touchpad of the tablet hangs",
      "Computer clock is an hour late",
    ],
    system: "Laptops",
    type: "INC",
    team: "Service Desk",
    hours: 1,
  },
  {
    titles: [
      "VPN drops every hour",
      "No wifi in the meeting room",
      "Branch in the harbour is offline",
      "Cannot connect from home since the storm",
      "Remote desktop freezes when switching networks",
      "Slow connection to the warehouse after lunch",
      "Guests get no address from the wireless",
      "Switch in the canteen blinks red",
      "Router of the depot restarts by itself",
      "DNS does not find the supplier portal",
      "Packet loss between both data rooms",
      "Wired port next to reception is dead",
      "Proxy refuses certificates of the bank",
      "Bandwidth of the line to Oslo is used up",
      "Video calls stutter over VPN",
    ],
    system: "Network",
    type: "INC",
    team: "Network",
    hours: 1,
  },
  {
    titles: ["Install PDF editor", "Install drawing software", "Please install the statistics package"],
    system: "Laptops",
    type: "RITM",
    team: "Service Desk",
    hours: 0.5,
  },
  {
    titles: [
      "Error when posting an invoice",
      "Ledger shows wrong total",
      "Cannot save a booking in the ledger",
    ],
    system: "LedgerOne",
    type: "INC",
    team: "Applications",
    hours: 2,
  },
  {
    titles: [
      "Implement new approval workflow",
      "Build interface to the new web shop",
      "Add new field for discounts to the order form",
    ],
    system: "LedgerOne",
    type: "ENHC",
    team: "Applications",
    hours: 12,
  },
];

/** "2025-01-02 08:07:00" */
function moment(at: Date): string {
  return at.toISOString().slice(0, 19).replace("T", " ");
}
