import type { Ticket } from "../model/ticket.ts";

/** Further down a description are signatures, with floors and rooms of their own. */
const longest = 300;

/**
 * Whether a ticket speaks of something that needs hands where the user or the machine is. Undefined where there are no
 * words in an alphabet these hints are written in. The list is a domain judgement: that a ticket has none of these
 * words does not prove that nobody has to go there.
 */
export function onSiteHint({ title = "", description = "" }: Ticket): boolean | undefined {
  const text = plain(`${title} ${description.slice(0, longest)}`);
  return isLatin(text) ? hints.test(text) : undefined;
}

/** Without case, accents and hyphens; words with one space between them, and one before the first. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = ascii.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return ` ${bare.replace(/[\s\-–'’]+/g, " ")}`;
}

const ascii = /^[\0-\x7f]*$/;

/** Most letters are a to z; what lies beyond them is a letter of another alphabet, or near enough. */
function isLatin(text: string): boolean {
  let [latin, other] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) latin += 1;
    else if (code >= 0xc0) other += 1;
  }
  return latin >= 3 && latin >= other;
}

const english = [
  "on ?site",
  "desk ?side",
  "(?:at|to|under) (?:my|his|her|the|their) desk",
  "(?:desk|office) move",
  "floor ?[0-9]+",
  "(?:[0-9]+(?:st|nd|rd|th)|ground|first|second|third|fourth|fifth|top) floor",
  "room ?[0-9]+",
  "(?:meeting|conference|server|comms|training) room",
  "cabling",
  "(?:patch|network|power|hdmi|lan|ethernet) cable",
  "(?:wall|network|floor|data) (?:socket|port|jack|outlet|point)",
  "patch panel",
  "docking station",
  "paper jams?",
  "toner",
  "projector",
  "keyboard",
  "reception desk",
  "swap out",
  "hard drive failure",
  "access point (?:broken|dead|offline)",
  "collect(?:ed)? (?:the |my |his |her )?(?:laptop|device|phone)",
];

const german = [
  "vor ort",
  "[0-9]+[.]? ?(?:og|stock|etage)",
  "erdgeschoss",
  "(?:raum|zimmer|buro) ?[0-9]+",
  "(?:besprechungs|konferenz|server|schulungs|technik)raum",
  "(?:netzwerk|lan|strom|patch|hdmi)?kabel",
  "(?:netzwerk|wand|lan)?dose",
  "dockingstation",
  "papierstau",
  "beamer",
  "tastatur",
  "arbeitsplatzumzug",
  "burowechsel",
];

const french = [
  "sur (?:site|place)",
  "[0-9]+(?:er|e|eme) etage",
  "(?:bureau|salle) ?[0-9]+",
  "salle (?:de reunion|serveurs?|informatique|de formation)",
  "cables?",
  "cablage",
  "prise (?:reseau|murale)",
  "station d accueil",
  "bourrage papier",
  "videoprojecteur",
  "clavier",
];

const spanish = [
  "en sitio",
  "presencial(?:mente)?",
  "(?:planta|piso) ?[0-9]+",
  "[0-9]+[ao]? ?(?:planta|piso)",
  "sala de (?:reuniones|juntas|servidores|formacion)",
  "cableado",
  "(?:toma|punto) de red",
  "roseta",
  "(?:atasco|atascado) (?:de|el) papel",
  "proyector",
  "teclado",
];

const portuguese = [
  "no local",
  "[0-9]+[oº]? andar",
  "sala ?[0-9]+",
  "sala de (?:reuniao|reunioes|servidores|treinamento)",
  "cabos?",
  "cabeamento",
  "ponto de rede",
  "(?:papel atolado|atolamento)",
  "projetor",
  "dock station",
];

const hints = new RegExp(
  `[^a-z0-9](?:${[...english, ...german, ...french, ...spanish, ...portuguese].join("|")})(?![a-z0-9])`,
);
