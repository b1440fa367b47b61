import type { Audit } from "../../src/model/audit.ts";
import { byText, groupedBy, sum, type Line } from "./line.ts";
import { repeats } from "./repeats.ts";
import { hoursBy, hoursOf, ticketsBy, traitIn } from "./sums.ts";

type Firefighting = Audit["firefighting"];

/** What a counter that never moves, or a priority that nearly all have, says nothing about. */
const counterOf: Readonly<Record<string, string>> = {
  reopened: "reopened",
  "handed-on-twice": "handed-on",
  "sla-breached": "sla-breached",
  "off-hours": "off-hours",
  urgent: "urgent",
};

export function isCounted(trait: string, all: readonly Line[]): boolean {
  const counter = counterOf[trait];
  if (counter === undefined) return true;
  const { known, holds } = traitIn(all, counter);
  return known < 100 || (holds > 0 && (trait !== "urgent" || holds <= 0.9 * known));
}

/** Share of each part where thirty tickets and half of all tell, and the mean of what is known by printed weights. */
export function firefighting(
  said: Firefighting,
  lines: readonly Line[],
  all: readonly Line[],
  partOf?: (line: Line) => unknown,
) {
  const parts = said.parts.map(({ trait, weight }) => {
    if (trait === "repeats") {
      const { known, holds } = repeats(lines, partOf);
      return { weight, known, share: known < 30 ? null : holds / known };
    }
    const { known, holds } = traitIn(lines, trait);
    const tells = known >= 30 && known >= 0.5 * lines.length && isCounted(trait, all);
    return { weight, known, share: tells ? holds / known : null };
  });
  const told = parts.filter(({ share }) => share !== null);
  const weight = sum(told.map((part) => part.weight));
  const index = (100 * sum(told.map((part) => (part.share ?? 0) * part.weight))) / weight;
  return { parts, index: 2 * weight > sum(parts.map((part) => part.weight)) ? index : null };
}

/** Teams by number: those of five people and more one by one, all others together; the most hours first. */
export function groups(said: Audit["groups"], all: readonly Line[]) {
  const named = all.filter(({ group }) => group !== undefined);
  const teams = [...groupedBy(named, ({ group }) => group).values()];
  if (teams.length > 500) return [];
  const large = teams.filter((team) => !isSmall(team)).toSorted((a, b) => hoursOf(b) - hoursOf(a));
  const small = teams.filter((team) => isSmall(team));
  const last = isSmall(small.flat()) ? [] : [{ teams: small.length, lines: small.flat() }];
  const room = 20 - last.length;
  const shown = large.length <= room ? large.length : room - 1;
  const more = large.slice(shown);
  const lines = [
    ...large.slice(0, shown).map((team) => ({ teams: 1, lines: team })),
    ...(more.length === 0 ? [] : [{ teams: more.length, lines: more.flat() }]),
    ...last,
  ];
  const found = lines.map((team) => ({
    teams: team.teams,
    tickets: team.lines.length,
    classSplit: ticketsBy(team.lines),
    effortHours: hoursOf(team.lines),
    firefighting: firefighting(said[0]?.firefighting ?? nothing, team.lines, all, ({ group }) => group),
  }));
  return asSaid(found, said);
}

const nothing: Firefighting = { parts: [], index: null, trend: "" };

function isSmall(team: readonly Line[]): boolean {
  return peopleIn(team) < 5;
}

function peopleIn(team: readonly Line[]): number {
  return new Set(team.flatMap(({ resolver }) => resolver ?? [])).size;
}

/** Names are not known here, so teams with the same hours may stand in another order: each finds its like. */
function asSaid<
  Team extends { readonly tickets: number; readonly effortHours: number; readonly teams: number },
>(found: readonly Team[], said: Audit["groups"]): readonly Team[] {
  const key = ({ teams, effortHours, tickets }: Pick<Team, "teams" | "effortHours" | "tickets">) =>
    `${teams} ${effortHours.toFixed(3)} ${tickets}`;
  const left = [...found];
  const sorted = said.flatMap((group) => {
    const at = left.findIndex((team) => key(team) === key(group));
    return at < 0 ? [] : left.splice(at, 1);
  });
  return [...sorted, ...left];
}

/** Interruptions that were opened and resolved at times that are known, by priority; in business hours. */
export function restoreTimes(said: Audit["uptime"]["restoreTimes"], all: readonly Line[]) {
  const timed = all.filter(
    ({ traits, businessHours }) => traits["interruption"] === true && businessHours !== undefined,
  );
  const byPriority = groupedBy(timed, ({ priority }) => priority ?? null);
  const tooMany = [...byPriority.keys()].filter((priority) => priority !== null).length > 20;
  return said.map(({ priority }) => {
    const lines = tooMany ? timed : (byPriority.get(priority) ?? []);
    const hours = lines.map(({ businessHours = 0 }) => businessHours).toSorted((a, b) => a - b);
    const at = (rank: number) => hours[rank - 1] ?? 0;
    const n = hours.length;
    return {
      tickets: n,
      urgency: tooMany ? null : (lines[0]?.urgency ?? null),
      meanHours: sum(hours.map((each) => Math.round(each * 3600))) / 3600 / n,
      medianHours: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
      p90Hours: at(Math.ceil(0.9 * n)),
    };
  });
}

/** Applications, the most tickets first. */
export function applications(all: readonly Line[], fullMonths: readonly string[]) {
  const named = all.filter(({ application }) => application !== undefined);
  const byName = [...groupedBy(named, ({ application }) => application ?? "")];
  if (byName.length > 2_000) return [];
  return byName
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .map(([application, lines]) => {
      const { known, holds } = repeats(lines, (line) => line.application);
      const reopened = traitIn(lines, "reopened");
      return {
        application,
        tickets: lines.length,
        classSplit: ticketsBy(lines),
        effortHours: hoursBy(lines).run + hoursBy(lines).transform + hoursBy(lines).unclear,
        repeatShare: known < 30 ? null : holds / known,
        reopenShare:
          reopened.known < 30 || !isCounted("reopened", all) ? null : reopened.holds / reopened.known,
        perMonth: perFullMonth(lines, fullMonths),
      };
    });
}

/** Over the full months after that of its first ticket; over all of them where it is as old as the export. */
function perFullMonth(lines: readonly Line[], fullMonths: readonly string[]): number | null {
  const born = lines.flatMap(({ month }) => month ?? []).toSorted(byText)[0];
  const [firstFull] = fullMonths;
  if (born === undefined || firstFull === undefined) return null;
  const counted = born <= firstFull ? fullMonths : fullMonths.filter((month) => month > born);
  if (counted.length === 0) return null;
  return lines.filter(({ month }) => month !== undefined && counted.includes(month)).length / counted.length;
}
