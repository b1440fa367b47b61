import { givenNames } from "./mask-given-names.ts";
import { isOrdinaryWord } from "./mask-ordinary-words.ts";

/** Replaces names of people and of their accounts where the words before, or a common given name, tell them. */
export function maskNames(text: string): string {
  return text
    .replaceAll(homeFolder, "$1[name]")
    .replaceAll(domainUser, (all: string, domain: string, user: string) =>
      notDomains.test(domain) || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(`${domain} ${user}`) ? all : "[name]",
    )
    .replaceAll(beforeMail, "[name] $1")
    .replaceAll(label, maskUnlessThing)
    .replaceAll(login, (all: string, before: string, value: string, next: string) =>
      isOrdinaryWord(value) || (next !== "" && !isOrdinaryWord(next)) ? all : `${before}[name]${next}`,
    )
    .replaceAll(title, maskUnlessThing)
    .replaceAll(calledSo, "$1[name]")
    .replaceAll(greeting, maskUnlessThing)
    .replaceAll(signature, maskUnlessThing)
    .replaceAll(smallSignature, "$1[name]")
    .replaceAll(handle, "$1[name]")
    .replaceAll(lastFirst, "[name]")
    .replaceAll(given, "[name]")
    .replaceAll(person, maskUnlessThing);
}

function maskUnlessThing(all: string, before: string, name: string): string {
  return name
    .split(/\s+/u)
    .some((part) => /^\p{Lu}/u.test(part) && (things.has(part.toLowerCase()) || isOrdinaryWord(part)))
    ? all
    : `${before}[name]`;
}

const one = String.raw`\p{Lu}(?:\.|[\p{L}'’-]{1,30}(?!\p{L}))`;
const particle =
  "(?:de|da|do|dos|das|del|van|von|vom|der|den|di|la|le|el|zu|zur|bin|al|e|DE|DA|DO|DOS|DAS|DEL|VAN|VON|DER|LA|LE|EL)";
const several = String.raw`${one}(?:[ \u00a0](?:${particle}[ ]){0,2}${one}){0,3}`;
const start = String.raw`(?<![\p{L}\p{N}_])`;
const end = String.raw`(?![\p{L}\p{N}_])`;

const homeFolder =
  /((?:[\\/](?:users|home|homes|profiles|benutzer|utilisateurs|usuarios)[$]?[\\/]))(?!(?:public|default|shared|all users|admin)\b)[^\s\\/:;,"'<>|)\]]{1,64}/giu;

const domainUser = /(?<![\p{L}\p{N}\\/:._-])([A-Za-z][\w-]{1,14})\\([A-Za-z][\w.$-]{2,40})(?![\w.$\\-])/gu;
const notDomains = /^(?:HK\w{1,4}|BUILTIN|AUTHORITY|TCP|AND|OR)$/iu;

const beforeMail = new RegExp(String.raw`${start}${several}\s(<?\[mail\]>?)`, "gu");

const labels =
  "caller|user|user ?name|user ?id|account name|requester|requestor|requested by|requested for|reporter|reported by|opened by|submitted by|raised by|" +
  "contact|contact person|name|full name|first name|last name|surname|employee|employee name|new starter|new hire|new joiner|joiner|leaver|manager|line manager|patient|customer name|" +
  "benutzer|benutzername|anmeldename|anwender|melder|meldender|gemeldet von|ansprechpartner|ansprechpartnerin|vorname|nachname|mitarbeiter|mitarbeiterin|vorgesetzter|vorgesetzte|kontakt|" +
  "demandeur|utilisateur|identifiant|nom|nom d'utilisateur|prénom|appelant|salarié|collaborateur|responsable|" +
  "usuario|solicitante|nombre|nombre de usuario|apellido|apellidos|empleado|usuário|utilizador|nome|nome de usuário|sobrenome|colaborador|colaboradora|funcionário|from|von|de|gebruiker|melder";
const label = new RegExp(String.raw`(${start}(?:${anyCase(labels)})\s?[:=]\s{0,3})(${several})`, "gu");

const logins =
  "user|user ?name|user ?id|login|logon|account|account name|samaccountname|caller|requester|benutzer|benutzername|anmeldename|anwender|utilisateur|identifiant|usuario|usuário|utilizador|gebruiker";
/** A name in small letters is none if a sentence goes on behind it: "login: certificate refused". */
const login = new RegExp(
  String.raw`(${start}(?:${anyCase(logins)})\s?[:=]\s{0,3})([A-Za-z][\w.-]{1,30}(?![\w@:/\\.-]))((?:\s\p{Ll}[\p{L}'’]{0,30})?)`,
  "gu",
);

const title = new RegExp(
  String.raw`(${start}(?:Mrs?|MRS?|Ms|Miss|Dr|Prof|Herrn?|HERRN?|Frau|FRAU|Hr|Fr|Mme|MME|Mlle|Monsieur|Madame|M|Sra?|SRA?|Srta|Doña|Dona|Don|Señora?|Senhora?|Dhr|Mevr|Mw|Sig|Sigra)(?:\.|(?=\s))(?<!${start}M)\s{0,2}(?:(?:Dr|Prof)\.\s?)?)((?:${particle}[ ]){0,2}${several})`,
  "gu",
);

const calledSo = new RegExp(
  String.raw`(${start}(?:${anyCase("my name is|name's|ich heiße|ich heisse|mein name ist|je m'appelle|je m’appelle|mon nom est|me llamo|mi nombre es|meu nome é|chamo-me|me chamo|il mio nome è|mijn naam is")})\s{1,3})` +
    String.raw`(?:${several}|\p{L}[\p{L}'’-]{1,30}(?:\s(?!(?:and|und|et|y|e|from|aus|i|ich|je|yo|eu|en|in|de)${end})\p{L}[\p{L}'’-]{1,30})?)`,
  "gu",
);

const greeting = new RegExp(
  String.raw`(${start}(?:${anyCase("hi|hello|dear|hey|hallo|liebe|lieber|guten tag|guten morgen|moin|bonjour|salut|cher|chère|olá|ola|bom dia|boa tarde|caro|cara|prezado|prezada|hola|buenos días|buenas tardes|estimado|estimada")})[\s,]{1,2})(${several})(?=\s?[,!.;:\n–-]|\s?$)`,
  "gu",
);

const closings =
  "regards|kind regards|best wishes|cheers|thanks|thank you|many thanks|thx|sincerely|yours|grüße|grüßen|grüssen|gruß|gruss|lg|mfg|vg|danke|vielen dank|cordialement|bien à vous|salutations|merci|" +
  "atenciosamente|cumprimentos|abraço|abraços|obrigado|obrigada|att|atentamente|saludos|gracias|un saludo|groeten|groet|sent by|signed";
const signature = new RegExp(
  String.raw`(${start}(?:${anyCase(closings)})[,.!;:]{0,2}\s{1,4})(${several})`,
  "gu",
);
const smallSignature = new RegExp(
  String.raw`(${start}(?:${anyCase("regards|cheers|thanks|grüße|gruß|gruss|mfg|cordialement|atenciosamente|saludos|cumprimentos")}),\s{1,4})\p{Ll}[\p{L}'’-]{1,20}(?:\s\p{L}{2,20})?(?=[\s.]{0,3}$)`,
  "gu",
);

const handle =
  /((?<![\p{L}\p{N}._%+\]-])@)(?:[a-z][a-z\d]{2,40}|[A-Za-z]\w{1,30}\.[A-Za-z]\w{1,30})(?![\w(])/gu;

const anyGiven = `(?:${[...givenNames, ...givenNames.map((name) => name.toUpperCase())].join("|")})${end}`;
const lastFirst = new RegExp(
  String.raw`${start}\p{Lu}[\p{L}'’-]{1,30},\s?${anyGiven}(?:\s\p{Lu}(?:\.|[\p{L}’-]{1,30}(?!\p{L}))){0,2}`,
  "gu",
);
const given = new RegExp(
  String.raw`${start}(?<!(?:San|Santa|São|Sao|St\.?|Saint|Los)[ -])${anyGiven}(?:-\p{Lu}\p{Ll}{1,20})?(?![\p{L}\p{N}_])(?:[ \u00a0](?:${particle}[ ]){0,2}\p{Lu}(?:\.|[\p{L}'’-]{1,30}(?!\p{L}))){0,2}`,
  "gu",
);

/** Two capitalised words behind such a word are a person, if neither is one that names things. */
const person = new RegExp(
  String.raw`(${start}(?:${anyCase("contact|from|by|caller|colleague|manager|employee|attn|attention|cc|starter|joiner|leaver|hire|user|benutzer|anwender|nutzer|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|utilisateur|collègue|collaborateur|usuario|usuário|colega|colaborador|colaboradora|empleado|empleada|funcionário|funcionária")}):?\s)` +
    String.raw`(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?[ \u00a0](?:${particle}[ ]){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)${end}`,
  "gu",
);

const things = new Set(
  (
    "access account accounting accounts active admin administration administrator alert app application archive asset audit automation azure backup bank billing board branch browser build building " +
    "business call cannot card center central centre change check cloud code communications company computer config connect controlling core corporate cost customer cyber daily data database default " +
    "delivery department desk desktop dev development device digital directory drive enterprise error event everyone exchange executive explorer export external facilities facility file finance firewall first folder " +
    "form front general global google group head health help helpdesk hospital hr hub human import infrastructure input integration internal internet invoice it job lab laptop legal level licence licences license licenses list local logistics " +
    "mac mail main maintenance manager management marketing master microsoft mobile need needs monday month monitor monitoring monthly my network new node north office online open operations oracle order outlook outside " +
    "page payroll plant platform point pool portal power printer process procurement product production project public purchase purchasing quality quick remote report request research resources retail room sales " +
    "sap security server service services share shared shop site software solutions south source staff standard store support system systems tablet team teams tech technology terminal test ticket tool training " +
    "treasury unit update user users vendor version virtual warehouse web west east windows work workday workplace works year zone " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december york london paris berlin germany france spain brazil portugal " +
    "abteilung anmeldung bitte buchhaltung damen drucker einkauf fehler herren herr frau kollegen kolleginnen leitung montag dienstag mittwoch donnerstag freitag produktion lager personal rechner vertrieb verwaltung zentrale zusammen " +
    "bonjour équipe madame monsieur messieurs mesdames tous comptabilité direction équipe equipe equipo todos pessoal senhores señores gente " +
    "bank cable computer street road  developer engineer analyst consultant technician director officer assistant president pc"
  ).split(" "),
);

/** Case matters for names and not for the words before them, and an expression knows only one of both. */
function anyCase(words: string): string {
  return words
    .split("")
    .map((sign) => (/\p{L}/u.test(sign) ? `[${sign.toLowerCase()}${sign.toUpperCase()}]` : sign))
    .join("")
    .replaceAll("[ßSS]", "(?:ß|SS)");
}
