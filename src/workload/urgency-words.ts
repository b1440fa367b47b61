import type { Urgency } from "../model/time-to-resolve.ts";

/** The most urgent first. */
export const levels: readonly Urgency[] = [1, 2, 3, 4];

/**
 * What ticket systems call them when nobody renames anything, and what people write who do. "Major", "majeure" and
 * "mayor" are left out on purpose: the highest of GLPI, the second of YouTrack, the middle of Jira.
 */
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  1: `
    critical, crit, urgent, very urgent, emergency, immediate, immediately, highest, very high, extremely high, top,
    blocker, blocking, show stopper, showstopper, outage, system down, disaster, catastrophic,
    kritisch, kritische, sehr hoch, sehr hohe, höchste, höchster, maximal, dringend, sehr dringend, sofort, Notfall,
    blockierend, blockierer,
    critique, urgent, urgente, très urgent, très urgente, très haute, très haut, très élevée, très élevé,
    la plus haute, la plus élevée, plus haute, maximale, immédiat, immédiate, bloquant, bloquante,
    crítica, crítico, urgente, muy urgente, urgentísima, muy alta, muy alto, más alta, la más alta, máxima, máximo,
    inmediata, inmediato, emergencia, bloqueante, bloqueador, bloqueadora,
    muito urgente, muito alta, muito alto, mais alta, a mais alta, altíssima, imediata, imediato, emergência,
    emergencial, impeditiva, impeditivo,
    molto alta, la più alta, massima, immediata, bloccante,
    kritiek, zeer hoog, hoogste, onmiddellijk, spoed,
    最高, 緊急, 今すぐ, 急いで`,
  2: `
    high, higher, important,
    hoch, hohe, hoher, wichtig,
    haute, haut, élevée, élevé, importante,
    alta, alto, elevada, elevado,
    hoog, hoge, belangrijk,
    高, 高め`,
  3: `
    medium, med, mid, middle, moderate, normal, average, standard, regular,
    mittel, mittlere, mittlerer, normale,
    moyenne, moyen, modérée, modéré,
    media, medio, mediana, intermedia, moderada, moderado, estándar,
    média, médio, intermediária, padrão,
    moderata, normaal, gemiddeld, midden,
    中, 通常`,
  4: `
    low, lower, lowest, very low, minor, trivial, planning, planned, scheduled, not urgent, non urgent, not critical,
    non critical,
    niedrig, niedrige, niedriger, niedrigste, sehr niedrig, gering, geringe, geringste, sehr gering, geringfügig,
    nicht dringend, nicht kritisch, unkritisch, geplant,
    basse, bas, faible, très basse, très bas, très faible, la plus basse, la plus faible, mineure, mineur, triviale,
    minimale, non urgente, pas urgent, pas urgente, non critique, planifiée, planifié,
    baja, bajo, muy baja, muy bajo, más baja, la más baja, mínima, mínimo, menor, leve, no urgente, no crítica,
    no crítico, planificada, planificación,
    baixa, baixo, muito baixa, muito baixo, mais baixa, a mais baixa, baixíssima, não urgente, não crítica,
    não crítico, planejada, planeada, planejamento,
    bassa, basso, molto bassa, la più bassa, minore, bassissima,
    laag, lage, zeer laag, laagste, niet dringend,
    低, 低め, 最低`,
};

/** Names of the scale: a number behind one of them counts downwards from 1, the most urgent. */
export const scaleWords = `
  p, prio, priority, s, sev, severity, Priorität, priorité, prioridad, prioridade, priorità, prioriteit, Schweregrad,
  sévérité, severidad, severidade`;

/** Words that may stand beside a level and do not change it. */
export const silentWords = `
  level, response, default, ticket, issue, request, incident, urgency, impact, h, hr, hrs, hour, hours, day, days,
  min, sla, Stufe, Dringlichkeit, Auswirkung, niveau, urgence, nivel, urgencia, impacto, nível, urgência, urgenza,
  urgentie`;
