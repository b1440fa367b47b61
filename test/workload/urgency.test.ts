import { expect, test } from "vitest";
import type { Urgency } from "../../src/model/time-to-resolve.ts";
import { urgencyOf } from "../../src/workload/urgency.ts";

test.each<[Urgency, string]>([
  [
    1,
    `1 - Critical | Highest | Blocker | Critical | P1 | P0 | p0 - Critical | S1 | Sev 1 | SEV-0 | Priority 1 | priority::1 |
    Priority 1 - Emergency Response | Emergency | Immediate | Urgent | urgent | Very high | Very High | 5 very high |
    1-Critical | (Severity) 1 - Critical | [P1] Critical | 🔴 Critical | Show-stopper | Top priority |
    Höchste | Kritisch | Sehr hoch | 5 sehr hoch | Dringend | Sofort | Notfall | Priorität 1 | Prio 1 |
    Très haute | La plus haute | Critique | Urgente | Immédiat | Bloquant |
    Muy alta | Más alta | Crítica | Crítico | Inmediata | 1 - Crítica | Prioridad 1 |
    Muito alta | 5 muito alta | Mais alta | Imediata | Emergência | Prioridade 1 |
    Immediata | Massima | Onmiddellijk | Zeer hoog | 今すぐ | 急いで`,
  ],
  [
    2,
    `2 - High | High | HIGH | high priority | P2 | p1 - High | Sev 2 | S2 | Priority 2 - Quick Response | 4 high | 1 - High |
    High (4h) | High - work has stopped | High 8 hours | Priority: High | P1_High | Important |
    Hoch | 4 hoch | Hohe Priorität | Haute | Élevée | 4 haute | Alta | 4 alta | Prioridad alta | Urgência alta | Alto |
    Hoog | 高め`,
  ],
  [
    3,
    `3 - Moderate | 3 - Medium | Medium | Med | P3 | p2 - Medium | Normal | normal | 3 normal | Moderate | Standard |
    Priority 3 - Normal Response | Sev 3 | Average | Mittel | Moyenne | Modérée | Media | Moderada | Média | Médio |
    Normale | Normaal | 通常 | Medium (default)`,
  ],
  [
    4,
    `4 - Low | 5 - Planning | Low | Lowest | LOW | Minor | Trivial | P4 | P5 | p3 - Low | 1 very low | 2 low | Very low |
    Priority 4 - Scheduled Maintenance | Not urgent | Non-urgent | Sev 4 | 4 - Low (Planned) |
    Niedrig | Niedrigste | Gering | 1 sehr niedrig | Nicht dringend | Unkritisch |
    Basse | Très basse | Faible | La plus faible | Pas urgent | Mineur |
    Baja | Más baja | Muy baja | 2 bajo | No urgente | Baixa | Mais baixa | 1 muito baixo | Não urgente |
    Bassa | Laag | 低め`,
  ],
])("these are of urgency %i: %s", (urgency, values) => {
  const told = listed(values).map((value) => [value, urgencyOf(value)]);
  expect(told).toEqual(listed(values).map((value) => [value, urgency]));
});

test.each([
  ["numbers alone, which count upwards here and downwards there", "0 | 1 | 2 | 3 | 4 | 5 | 10 | 50 | 100"],
  ["the words that stand for any level", "Major | Majeure | Mayor"],
  ["no priority at all", "- | -- | None | -None- | No priority | Not Assigned | null | Unknown | ?"],
  [
    "levels that contradict each other",
    "Low/High | Medium-High | P1 - Low | High (P4) | P1/P2 | Low to Medium",
  ],
  ["numbers off the scale", "P10 | Priority 50 | Sev 9"],
  ["words of another kind", "high school | Level 2 | N2 | VIP | A | Red | less urgent | Question"],
  ["half a level", "not high | P"],
])("nobody can tell %s", (_what, values) => {
  const told = listed(values).map((value) => [value, urgencyOf(value)]);
  expect(told).toEqual(listed(values).map((value) => [value, undefined]));
});

test("an absent priority and a whole sentence tell nothing", () => {
  expect(urgencyOf(undefined)).toBeUndefined();
  expect(urgencyOf("")).toBeUndefined();
  expect(urgencyOf(`Critical - ${"and so on ".repeat(10)}`)).toBeUndefined();
});

function listed(values: string): readonly string[] {
  return values.split(/\s*\|\s*/u);
}
