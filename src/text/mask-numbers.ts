/** Replaces numbers that stand for a person: accounts, cards, national ids, dates of birth. */
export function maskNumbers(text: string): string {
  return text
    .replaceAll(born, "$1[date of birth]")
    .replaceAll(iban, maskIban)
    .replaceAll(idAfterWord, (all: string, word: string, value: string) =>
      (value.match(/\d/gu)?.length ?? 0) >= 4 && value.length >= 5 ? `${word}[id]` : all,
    )
    .replaceAll(plate, "$1[id]")
    .replaceAll(accountAfterWord, "$1[account]")
    .replaceAll(longNumber, (digits: string) => (isCard(digits.replaceAll(/\D/gu, "")) ? "[card]" : digits))
    .replaceAll(shapedId, "[id]")
    .replaceAll(spanishId, (all: string) => (isSpanishId(all) ? "[id]" : all))
    .replaceAll(solid, (digits: string) => (isNationalId(digits.replaceAll(" ", "")) ? "[id]" : digits));
}

const date = String.raw`(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{1,2}(?:\.|st|nd|rd|th)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{2,4}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`;
const born = new RegExp(
  String.raw`((?<!\p{L})(?:born|d\.?o\.?b\.?|date of birth|birth[ -]?da(?:te|y)|geb(?:oren|\.)?|geburtsdatum|geburtstag|née?|date de naissance|` +
    String.raw`nascid[oa]|data de nascimento|nasc(?:imento|\.)?|nacid[oa]|fecha de nacimiento|geboortedatum)(?!\p{L})[\s:=(]{0,3}(?:on|am|le|em|el|is|ist|é|est|es)?[\s:]{0,2})${date}(?![\p{N}])`,
  "giu",
);

const iban =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,4})?(?![\p{L}\p{N}])/giu;

/** Behind an IBAN stand words that fit its shape: what is one is the longest beginning whose check digits fit. */
function maskIban(found: string): string {
  for (let end = found; end.length >= 15; end = end.replace(/[ -]?[a-z0-9]{1,4}$/iu, "")) {
    const solidForm = end.replaceAll(/[ -]/gu, "").toUpperCase();
    if (solidForm.length >= 15 && remainder(solidForm.slice(4) + solidForm.slice(0, 4)) === 1)
      return `[account]${found.slice(end.length)}`;
    if (!/[ -]/u.test(end)) break;
  }
  return found;
}

function remainder(text: string): number {
  return text.split("").reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

const idWord =
  "ssn|social security(?: (?:number|no\\.?))?|steuer-?id(?:entifikationsnummer)?|steuernummer|steuer-?nr\\.?|idnr\\.?|tax (?:id|number|no\\.?)|tin|sozialversicherungsnummer|" +
  "rentenversicherungsnummer|sv-?(?:nummer|nr\\.?)|versicherten-?(?:nummer|nr\\.?)|(?:numéro|n°|no) (?:de )?sécurité sociale|sécu|nir|dni|nie|nif|cif|cpf|cnpj|rg|nino|" +
  "national insurance(?: (?:number|no\\.?))?|ni number|passports?(?: (?:number|no\\.?))?|reisepass(?:nummer)?|passeport|pasaporte|passaporte|personalausweis(?:nummer)?|" +
  "ausweis(?:nummer)?|id card|identity card|carte d'identité|driver'?s licen[cs]e|driving licen[cs]e|führerschein(?:nummer)?|permis de conduire|nhs|mrn|medicare|bsn|" +
  "patient(?:en)?(?: ?-?(?:id|nummer|nr\\.?|no\\.?|mrn))?|personalnummer|personal-?nr\\.?|pernr\\.?|personnel (?:number|no\\.?)|employee (?:id|number|no\\.?)|staff (?:id|number|no\\.?)|" +
  "matricule|imei|iccid|imsi";
const idPart = String.raw`(?=[a-z]{0,4}\d)[a-z0-9]{1,20}`;
const idAfterWord = new RegExp(
  String.raw`((?<![\p{L}\p{N}])(?:${idWord})(?![\p{L}\p{N}])(?:\s(?:is|ist|lautet|est|es|é|nr|no|n[º°])(?!\p{L}))?[\s:.#=°]{1,3})(${idPart}(?:[ ./-](?:${idPart}|[a-z](?!\p{L}))){0,6})(?![\p{L}\p{N}])`,
  "giu",
);

const plate =
  /((?<!\p{L})(?:licen[cs]e plate|number plate|car plate|kennzeichen|immatriculation|placa|matr[ií]cula|nummerplaat|kenteken)[\s:]{1,3})(?=[\p{Lu}\d -]{0,8}\d)[\p{Lu}\d]{1,4}(?:[ -][\p{Lu}\d]{1,4}){0,3}(?![\p{L}\p{N}])/giu;

const accountAfterWord =
  /((?<!\p{L})(?:account (?:number|no\.?)|bank account|kontonummer|konto-?nr\.?|blz|sort code|routing (?:number|no\.?)|numéro de compte|número de cuenta|conta(?: corrente)?|agência)[\s:#=.]{1,3})\d[\d -]{3,24}\d(?![\p{L}\p{N}])/giu;

const longNumber = /(?<![\p{L}\p{N}.,-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** Issuers' first digits keep ticket numbers that begin with the year out. */
function isCard(digits: string): boolean {
  const issuer = /^(?:[3-6]|2(?:2[2-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}$)/u.test(digits);
  const sum = digits
    .split("")
    .toReversed()
    .reduce((total, sign, place) => {
      const value = Number(sign) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return issuer && sum % 10 === 0;
}

const shapedId = new RegExp(
  [
    String.raw`(?!000|666|9)\d{3}-\d{2}-\d{4}`,
    String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
    String.raw`\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}`,
    String.raw`\d{2} ?(?:0[1-9]|[1-8]\d)(?:0[1-9]|1[0-2])\d{2} ?[A-Z] ?\d{3}`,
    String.raw`[12] \d{2} (?:0[1-9]|1[0-2]|[2-9]\d) (?:\d{2}|2[AB]) \d{3} \d{3}(?: \d{2})?`,
    String.raw`[A-CEGHJ-TW-Z][A-CEGHJ-NP-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
    String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}.-])${form}(?![\p{L}\p{N}]|-\d)`)
    .join("|"),
  "gu",
);

const spanishId = /(?<![\p{L}\p{N}.-])(?:\d{8}|[XYZ]-?\d{7})[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}-])/gu;

function isSpanishId(text: string): boolean {
  const bare = text.replaceAll(/[ -]/gu, "");
  const number = Number(bare.slice(0, -1).replace("X", "0").replace("Y", "1").replace("Z", "2"));
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23) === bare.slice(-1);
}

const solid = /(?<![\p{L}\p{N}.,-])(?:\d{11}|\d{2} \d{3} \d{3} \d{3}|\d{14,15})(?![\p{L}\p{N}]|[.,-]\d)/gu;

function isNationalId(digits: string): boolean {
  if (digits.length === 11) return isGermanTaxId(digits) || isBrazilian(digits, cpf);
  if (digits.length === 14) return isBrazilian(digits, cnpj);
  return /^[12]/u.test(digits) && 97 - remainder(digits.slice(0, 13)) === Number(digits.slice(13));
}

function isGermanTaxId(digits: string): boolean {
  const first = digits.slice(0, 10);
  const repeated = [...new Set(first)]
    .map((sign) => first.split(sign).length - 1)
    .filter((times) => times > 1);
  const product = first.split("").reduce((rest, sign) => {
    const sum = (rest + Number(sign)) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  const check = product === 1 ? 0 : 11 - product;
  return (
    !first.startsWith("0") &&
    repeated.length === 1 &&
    (repeated[0] ?? 9) <= 3 &&
    check % 10 === Number(digits.slice(10))
  );
}

const cpf = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const cnpj = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Both check digits of CPF and CNPJ are made in the same way, with other weights. */
function isBrazilian(digits: string, weights: readonly number[]): boolean {
  if (/^(\d)\1*$/u.test(digits)) return false;
  return [1, 0].every((skipped) => {
    const used = weights.slice(skipped);
    const sum = used.reduce((total, weight, place) => total + weight * Number(digits.charAt(place)), 0);
    const rest = sum % 11;
    return Number(digits.charAt(used.length)) === (rest < 2 ? 0 : 11 - rest);
  });
}
