import type { Audit, AuditActivity } from "../model/audit.ts";
import { leastToWorkOn } from "../model/people-wish.ts";
import { total, type KeyPeopleLoad } from "../model/workload.ts";
import { sum } from "../text/numbers.ts";
import type { Findings } from "./findings.ts";
import { keyPeopleMessage } from "./key-people-message.ts";

type KeyPeople = NonNullable<Audit["keyPeople"]>;
type KeyActivity = KeyPeople["activities"][number];

const mostActivities = 6;
/** One other person who knows the work is ill or away some day: domain judgement. */
const leastOthers = 2;

/**
 * The people the leader named, always all together: what holds them, who else works on it, and what verdicts would
 * release. Null where nobody was named, or nothing may be said of people.
 */
export function keyPeopleOf(findings: Findings, activities: readonly AuditActivity[]): Audit["keyPeople"] {
  const load = findings.workload.keyPeople;
  if (load === undefined) return null;
  const known = new Set(findings.activities.map(({ id }) => id));
  const held = heldBy(
    load,
    activities.filter(({ id }) => known.has(id)),
  );
  const spoken = load.enough
    ? theMost(held)
    : held.filter(({ documentFirst }) => documentFirst).map(withoutShare);
  const said = {
    named: load.named,
    found: load.found,
    tickets: load.enough ? total(load.tickets) : null,
    effortHours: load.enough ? total(load.effortHours) : null,
    classSplit: load.enough ? { ...load.tickets } : null,
    effortSplit: load.enough ? { ...load.effortHours } : null,
    activities: spoken.slice(0, mostActivities).map(({ tickets: _tickets, ...told }) => told),
    releasesPerMonth: load.enough ? (released(load, activities) ?? null) : null,
  };
  return { ...said, message: keyPeopleMessage(said, findings.workload.byBasis) };
}

type Held = KeyActivity & { readonly tickets: number };

/** In the order of the activities themselves, which tells nothing of these people. */
function heldBy(load: KeyPeopleLoad, activities: readonly AuditActivity[]): readonly Held[] {
  const all = total(load.effortHours);
  return activities.flatMap(({ id, title, verdict, gates }): Held[] => {
    const held = load.activities.get(id);
    if (held === undefined || held.tickets < leastToWorkOn) return [];
    const { tickets, effortHours, others } = held;
    const hangsOnOne = gates.some(({ gate }) => gate === "bus-factor");
    return [
      {
        tickets,
        activity: id,
        title,
        shareOfTheirEffort: all > 0 ? effortHours / all : 0,
        verdict,
        others,
        documentFirst: hangsOnOne || others < leastOthers,
      },
    ];
  });
}

function theMost(held: readonly Held[]): readonly Held[] {
  return held.toSorted((a, b) => (b.shareOfTheirEffort ?? 0) - (a.shareOfTheirEffort ?? 0));
}

function withoutShare(held: Held): Held {
  return { ...held, shareOfTheirEffort: null };
}

/** Hours a month of their own that the verdicts release: of each activity the share that they have of it. */
function released(load: KeyPeopleLoad, activities: readonly AuditActivity[]): number | undefined {
  const hours = activities.flatMap(({ id, verdict, effortHours, releases }) => {
    const theirs = load.activities.get(id)?.effortHours;
    if (releases === null || theirs === undefined || effortHours === 0) return [];
    return handedOver.has(verdict) ? [(theirs / effortHours) * releases.base] : [];
  });
  return hours.length === 0 ? undefined : sum(hours);
}

const handedOver: ReadonlySet<string> = new Set(["eliminate", "automate", "outsource"]);
