/** Replaces addresses of people and machines: mail, network, phone, street. */
export function maskContacts(text: string): string {
  return text
    .replaceAll(mail, "[mail]")
    .replaceAll(spelledMail, "[mail]")
    .replaceAll(hardware, "[id]")
    .replaceAll(ipv6, maskIpv6)
    .replaceAll(ipv4, maskIpv4)
    .replaceAll(extension, "$1$2[phone]")
    .replaceAll(phoneAfterWord, (all: string, word: string, digits: string) =>
      digitsIn(digits) >= (digits.startsWith("(") ? 8 : 5) && !startsWithDate.test(digits)
        ? `${word}[phone]`
        : all,
    )
    .replaceAll(international, (all: string) => phoneOrNot(all, 8))
    .replaceAll(national, (all: string) => phoneOrNot(all, 9))
    .replaceAll(grouped, "[phone]")
    .replaceAll(/(\[phone\])\s?x\d{1,6}(?![\p{L}\p{N}])/gu, "$1")
    .replaceAll(street, "[address]");
}

const mail =
  /[\p{L}\p{N}._%+'-]{1,64}@(?![\d.]{1,20}(?![\p{L}\p{N}-]))[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,190}[\p{L}\p{N}])?/gu;
/** Without brackets "at" is a word like any other, unless "dot" follows. */
const spelledMail =
  /[\w.+-]{1,64}\s?(?:[([{<]\s?(?:at|arroba|arobase)\s?[)\]}>]\s?[\w-]{1,63}(?:\s?(?:\.|[([{<]\s?(?:dot|punkt|point|ponto|punto)\s?[)\]}>]|dot)\s?[\w-]{2,63}){1,4}|\sat\s[\w-]{1,63}(?:\sdot\s[\w-]{2,63}){1,4})/giu;

const hardware =
  /(?<![\w:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w:-])|(?<=(?<!\p{L})mac(?:[ -](?:address|adresse))?[ :=]{1,3})[0-9a-f]{12}(?!\w)/giu;

const ipv6 =
  /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\.\d{1,3}){0,3}(?:%\w{1,15})?(?:\/\d{1,3})?(?![\p{L}\p{N}:])/giu;

function maskIpv6(found: string): string {
  const bare = found.replace(/\/\d{1,3}$/u, "").replace(/%\w{1,15}$/u, "");
  const end = /(?<!:):$/u.test(bare) ? ":" : "";
  return /\d/u.test(bare) && isIPv6(end === "" ? bare : bare.slice(0, -1)) ? `[ip]${end}` : found;
}

/** Eight groups, or fewer with one gap; the last two may be written as an address of the older kind. */
function isIPv6(text: string): boolean {
  const gaps = text.split("::").length - 1;
  const groups = text.split(":").filter((group) => group !== "");
  const size = groups.reduce((sum, group) => sum + (group.includes(".") ? 2 : 1), 0);
  return gaps > 1 || /(?<!:):$|^:(?!:)/u.test(text) ? false : gaps === 1 ? size < 8 : size === 8;
}

const ipv4 = /(?<![\p{L}\p{N}._-])\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?(?![\p{L}\p{N}_-]|\.\d)/gu;
const aboutVersions =
  /(?:versi[oó]n|versão|release|build|patch|firmware|driver|treiber|client|oracle|java|db2)s?[ :]{0,2}$/iu;
const aboutUpgrades =
  /(?:upgrade|update|migrat\p{L}{1,6}|aktualisier\p{L}{1,4}|mise à jour|atualiza\p{L}{1,4}|actualiza\p{L}{1,4})[\p{L} ]{0,14}$/iu;
const aboutHosts =
  /(?:(?<!\p{L})ip|adress\p{L}{0,2}|address\p{L}{0,2}|host|ping|gateway|dns|server|from|von)[ :=]{1,3}$/iu;

/** Four small numbers are a version more often than an address, unless what stands before says otherwise. */
function maskIpv4(found: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 24), at);
  const octets = found
    .replace(/[:/]\d{1,5}$/u, "")
    .split(".")
    .map(Number);
  if (octets.some((octet) => octet > 255)) return found;
  const small = octets[0] !== 10 && octets.every((octet) => octet <= 25);
  if (aboutVersions.test(before)) return found;
  return small && (aboutUpgrades.test(before) || !aboutHosts.test(before)) ? found : "[ip]";
}

const extension =
  /((?<!\p{L})(?:ext(?:ension|\.)?|durchwahl|dw|nebenstelle|anexo|klappe|toestel)(?:\s(?:no|nr|number)\.?)?[.:]?\s?)\d{2,6}(?![\p{L}\p{N}])|((?<!\p{L})(?:poste|ramal)\s)\d{3,6}(?![\p{L}\p{N}])/giu;

const phoneAfterWord =
  /((?<!\p{L})(?:t[eé]l(?:e(?:ph?on|f(?:on|ono))e?|éphone)?|tel[eé]fono|phones?|cell|celular|m[oó]bil[e]?|mobilnummer|handy|handynummer|rufnummer|portable|m[oó]vil|telem[oó]vel|fax|whatsapp|call (?:me|back|him|her)|reach me|r[uü]ckruf|(?:phone|telephone|telefon|mobile)[ -]?(?:number|nummer|no\.?|nr\.?))\s?(?:at|on|is|unter|au|al|no|em)?[\s:.=]{0,3})(\(?\+?\d[\d\s()./-]{3,22}\d)(?![\p{L}\p{N}])/giu;

const international =
  /(?<![\p{L}\p{N}+.-])(?:\+|00)\s?\(?[1-9]\d{0,2}\)?(?:[ \u00a0./()-]{0,3}\d{1,9}){1,6}(?![\p{L}\p{N}])/gu;

const national =
  /(?<![\p{L}\p{N}+.,/_:-])\(?0[1-9]\d{0,4}\)?(?:[ \u00a0./()-]{0,3}\d{1,9}){1,5}(?![\p{L}\p{N}]|[.,:]\d)/gu;

/** The forms of North America, Brazil and Spain, which have no nought before. */
const grouped = new RegExp(
  [
    String.raw`(?:1[ .-])?\(\d{3}\)[ .-]?\d{3}[ .-]\d{4}`,
    String.raw`(?:1[.-])?\d{3}[.-]\d{3}[.-]\d{4}`,
    String.raw`\d{3} \d{3} \d{4}`,
    String.raw`\(\d{2}\) ?9? ?\d{4}[ -]\d{4}`,
    String.raw`\d{2} 9\d{4}-\d{4}`,
    String.raw`9\d{4}-\d{4}`,
    String.raw`[6-9]\d{2} \d{2} \d{2} \d{2}`,
    String.raw`[67]\d{2}[ -]\d{3}[ -]\d{3}`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}+.,/_-])${form}(?![\p{L}\p{N}]|[-./]\d)`)
    .join("|"),
  "gu",
);

const startsWithDate =
  /^\(?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:0[1-9]|1[0-2])[./-](?:19|20)\d{2}|\d{4}-\d{2}-\d{2})(?!\d)/u;

function phoneOrNot(found: string, fewest: number): string {
  const digits = digitsIn(found);
  const paddedId = /^00\d+$/u.test(found) && digits < 12;
  return digits < fewest || digits > 17 || paddedId || startsWithDate.test(found) ? found : "[phone]";
}

function digitsIn(text: string): number {
  return text.match(/\d/gu)?.length ?? 0;
}

const name = String.raw`\p{Lu}[\p{L}'’.-]{1,24}`;
const town = String.raw`(?:,?\s\d{4,5}(?:-\d{3})?\s\p{Lu}[\p{L}-]{1,30})?`;
const notAStreet = "(?!Fertigung|Montage|Produktion|Wasch|Förder|Verpackung|Lackier)";
const street = new RegExp(
  [
    String.raw`\d{1,5}[a-z]?\s(?:(?!Hard|Flash|Tape|Disk|Thumb|Network|Google)${name}\s){1,4}` +
      String.raw`(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Terrace|Crescent|Parkway|Highway)(?!\p{L})\.?` +
      String.raw`(?:,?\s(?:Apt|Suite|Unit)\.?\s?\w{1,6})?(?:,\s${name}(?:\s${name}){0,2}){0,2}(?:,?\s[A-Z]{2})?(?:\s\d{5}(?:-\d{4})?)?`,
    String.raw`${notAStreet}\p{Lu}[\p{L}.-]{0,30}(?:straße|strasse|str\.|allee|gasse)\s?\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])${town}`,
    String.raw`\p{Lu}\p{L}{1,20}e?r?\sStr(?:aße|asse|\.)\s\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])${town}`,
    String.raw`\p{Lu}[\p{L}-]{1,30}(?:weg|platz|ring|damm|ufer)\s\d{1,4}\s?[a-z]?,?\s\d{5}\s\p{Lu}[\p{L}-]{1,30}`,
    String.raw`\p{Lu}\p{L}{1,30}(?:straat|laan|plein|gracht|kade)\s\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])`,
    String.raw`\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai)\s` +
      String.raw`(?:(?:de|du|des|la|le|les)\s|[ld]['’]){0,3}${name}(?:\s${name}){0,3}${town}`,
    String.raw`(?:[Cc]alle|C\/|[Aa]venida|[Aa]v\.|[Pp]laza|[Pp]aseo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Aa]lameda)\s` +
      String.raw`(?:(?:de|del|da|do|das|dos|la|las|los|el)\s){0,2}${name}(?:\s(?:(?:de|del|da|do)\s)?${name}){0,3},?\s(?:n[º°o.]{1,2}\s?)?\d{1,5}(?!\p{N})`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}])${form}`)
    .join("|"),
  "gu",
);
