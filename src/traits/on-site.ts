import { wordHints, type Trait } from "./trait.ts";

/** The list is a domain judgement: that a ticket has none of these words does not prove that nobody has to go there. */
export const onSite: Trait = {
  id: "on-site",
  tickets: "speak of something on site",
  formula:
    "title or beginning of the description has a word for a place or thing to go to: a floor, a room, a cable",
  of: ({ plainText }) => (plainText === undefined ? undefined : hints.test(plainText)),
};

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

const hints = wordHints([...english, ...german, ...french, ...spanish, ...portuguese]);
