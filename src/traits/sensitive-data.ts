import { wordHints, type Trait } from "./trait.ts";

/** The list is a domain judgement: a word may stand for something harmless, so an answer always wins over it. */
export const sensitiveData: Trait = {
  id: "sensitive-data",
  tickets: "speak of sensitive data",
  formula:
    "title or beginning of the description has a word for pay, health, cards, cases of staff, passports or privileged access",
  of: ({ plainText }) => (plainText === undefined ? undefined : hints.test(plainText)),
};

const english = [
  "payroll",
  "payslips?",
  "salar(?:y|ies)",
  "bonus(?:es)? (?:list|payment|report)",
  "patients?",
  "medical (?:record|file|data)s?",
  "health (?:record|data)s?",
  "diagnos(?:is|es)",
  "credit cards?",
  "card (?:number|holder)s?",
  "cardholders?",
  "passports?",
  "social security",
  "national id",
  "tax id",
  "hr (?:case|file|record)s?",
  "personnel files?",
  "disciplinary",
  "grievance",
  "whistleblow\\w*",
  "bank (?:account|detail)s?",
  "iban",
  "domain admins?",
  "privileged (?:access|account)s?",
  "root (?:access|password|account)",
  "personal data",
  "gdpr",
];

const german = [
  "gehalt\\w*",
  "gehaltsabrechnung\\w*",
  "lohn\\w*",
  "patient(?:en)?(?:akte|akten|daten)?",
  "krankenakte\\w*",
  "befund\\w*",
  "kreditkarte\\w*",
  "reisepass",
  "personalausweis",
  "personalakte\\w*",
  "sozialversicherung\\w*",
  "abmahnung\\w*",
  "kontodaten",
  "personenbezogen\\w*",
  "dsgvo",
];

const french = [
  "paie",
  "bulletins? de (?:paie|salaire)",
  "salaires?",
  "dossiers? (?:medical|medicaux|patient|patients|du personnel)",
  "carte (?:bancaire|vitale|de credit)",
  "passeports?",
  "securite sociale",
  "rib",
  "donnees personnelles",
  "rgpd",
];

const spanish = [
  "nominas?",
  "salarios?",
  "pacientes?",
  "historia(?:s)? clinicas?",
  "tarjetas? de credito",
  "pasaportes?",
  "seguridad social",
  "datos personales",
  "expediente disciplinario",
];

const portuguese = [
  "folha de pagamento",
  "holerites?",
  "contracheques?",
  "pacientes?",
  "prontuarios?",
  "cartao de credito",
  "passaportes?",
  "dados (?:pessoais|bancarios)",
  "lgpd",
];

const hints = wordHints([...english, ...german, ...french, ...spanish, ...portuguese]);
