import { isOrdinaryWord } from "./mask-ordinary-words.ts";

/** Replaces passwords, keys and tokens. */
export function maskSecrets(text: string): string {
  const known = [privateKey, token, webhook, recoveryKey].reduce(
    (masked, kind) => masked.replaceAll(kind, "[secret]"),
    text,
  );
  return known
    .replaceAll(bearer, "$1[secret]")
    .replaceAll(urlUser, "$1[secret]@")
    .replaceAll(urlParameter, "$1[secret]")
    .replaceAll(userAndPassword, "$1[name] / [secret]")
    .replaceAll(said, (all: string, before: string, value: string) =>
      isOrdinaryWord(value) ? all : `${before}[secret]`,
    )
    .replaceAll(changedTo, (all: string, before: string, value: string) =>
      isMixed(value) ? `${before}[secret]` : all,
    )
    .replaceAll(pin, "$1[secret]")
    .replaceAll(unbroken, (run: string) =>
      isRandom(run) ? "[secret]" : run.split("/").map(maskRandom).join("/"),
    );
}

const privateKey =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/gu;

const token = new RegExp(
  [
    String.raw`(?:AKIA|ASIA|AROA|AIDA)[0-9A-Z]{12,20}`,
    String.raw`gh[pousr]_\w{16,255}`,
    String.raw`github_pat_\w{20,255}`,
    String.raw`gl(?:pat|dt|rt)-[\w-]{16,64}`,
    String.raw`xox[a-z](?:\.[a-z]{2,6})?-[\w-]{8,255}`,
    String.raw`[spr]k[_-](?:live|test|proj|ant)?[_-]?[\w-]{20,200}`,
    String.raw`AIza[\w-]{30,45}`,
    String.raw`ya29\.[\w-]{20,255}`,
    String.raw`(?:npm|hf|dop_v1|shpat|shpss|glc|pul)_\w{20,255}`,
    String.raw`pypi-[\w-]{20,255}`,
    String.raw`SG\.[\w-]{16,64}\.[\w-]{16,64}`,
    String.raw`hv[sb]\.[\w-]{20,255}`,
    String.raw`eyJ[\w-]{6,2000}(?:\.[\w-]{0,2000}){1,4}`,
  ]
    .map((kind) => String.raw`(?<![\p{L}\p{N}])${kind}`)
    .join("|"),
  "gu",
);

const webhook =
  /https:\/\/(?:hooks\.slack\.com|[\w.-]{1,80}webhook\.office\.com|discord(?:app)?\.com\/api\/webhooks)\/\S{1,500}/giu;

/** BitLocker recovery keys and product keys. */
const recoveryKey =
  /(?<![\p{L}\p{N}-])(?:\d{6}(?:-\d{6}){7}|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![\p{L}\p{N}-])/gu;

const bearer =
  /((?<!\p{L})(?:bearer|basic|authorization)[:=]?\s{1,3}(?:bearer\s|basic\s)?)(?=[^\s]{0,200}\d)[\w.+/=~-]{12,2000}/giu;

const urlUser = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#]{1,300}@/giu;

const urlParameter =
  /([?&;#](?:[\w-]{0,20}(?:token|secret|password|passwd|pwd|api_?key|signature|credential|session_?id)|sig|key|code|auth|sid|jwt)=)[^\s&#]{1,2000}/giu;

const longWord =
  "passwor[dt]s?|passwd|passphrase|passcode|passwörter|kennwort|kennwörter|losungswort|mots? de passe|contrase[ñn]as?|" +
  "senhas?|palavra[- ]passe|wachtwoord(?:en)?|credentials?|zugangsdaten|secret(?:[ _-]?key)?|token|api[ _-]?(?:key|schlüssel)|clé api|" +
  "chave (?:de )?api|(?:access|account|recovery|private|shared|licen[cs]e|product|encryption|storage)[ _-]?key|wiederherstellungsschlüssel";
const shortWord = "pwd|pw|psw|pass|mdp|clave|pin(?:[ -]?code)?|puk|otp|code secret|passw";
const word = String.raw`(?:(?:${longWord})|(?<![\p{L}\p{N}])(?:${shortWord}))(?![\p{L}\p{N}])["']?`;
const forWhat =
  String.raw`(?:\s?\([^()\n]{0,40}\))?` +
  String.raw`(?:\s(?:for|of|für|von|de|do|da|du|des|del|pour|para|zum|zur)\s\S{1,40}(?:\s\S{1,40}){0,2}?)?`;
const is =
  String.raw`(?:\s?(?::=|=>|->|→|:|=)\s{0,3}|\s(?:is|ist|lautet|lautete|was|war|est|es|era|é|are|sind)\s{1,2}:?\s?)` +
  String.raw`(?:(?:now|still|the|jetzt|nun|noch|temporary|temp|new|initial|currently|maintenant|ahora|agora)\s){0,2}`;
const value = String.raw`(?:"[^"\n]{1,128}"|'[^'\n]{1,128}'|[„“][^“”\n]{1,128}[“”]|«[^»\n]{1,128}»|[^\s[]\S{0,255})`;

const said = new RegExp(`(${word}${forWhat}${is})(${value})`, "giu");

const changedTo = new RegExp(
  String.raw`(${word}${forWhat}(?:\s(?:changed|set|reset|geändert|gesetzt|zurückgesetzt|changé|cambiada|alterada))?` +
    String.raw`(?:\s(?:to|auf|zu|à|en|a|para))?\s)([^\s[]\S{3,128})`,
  "giu",
);

const userAndPassword = new RegExp(
  String.raw`((?:user(?:name)?|login|benutzer(?:name)?|identifiant|usu[aá]rio|utilisateur)\s?[/&+]\s?(?:${word})\s?[:=]\s?)[^\s/]{1,80}\s?\/\s?\S{1,128}`,
  "giu",
);

const pin =
  /((?<![\p{L}\p{N}])(?:PIN|PUK|TAN|OTP|CVV2?|CVC)(?:[ -]?(?:code|no\.?|nr\.?))?\s)\d{3,8}(?![\p{L}\p{N}])/gu;

const unbroken = /[\w+/=-]{24,2000}/gu;

/** Without a word that joins it to the password, only what no name or version looks like counts. */
function isMixed(text: string): boolean {
  const inner = text.replace(/[.,;:!?)]{1,9}$/u, "");
  return (
    /\p{L}/u.test(text) &&
    /\d/u.test(inner) &&
    (/[!$%&*?#+=@^]/u.test(inner) || /^\p{L}{3,}\d{1,6}!{1,3}$/u.test(text))
  );
}

function maskRandom(part: string): string {
  return part.length >= 24 && isRandom(part) ? "[secret]" : part;
}

/** Words and paths change between small letters, capitals and digits much less often than keys do. */
function isRandom(run: string): boolean {
  if (/^[0-9a-f]{32,}$/iu.test(run)) return true;
  if (!/\d/u.test(run) || !/[a-z]/u.test(run)) return false;
  const changes = run.match(/[a-z](?=[A-Z0-9])|\d(?=[A-Za-z])|[A-Z](?=\d)/gu)?.length ?? 0;
  if (/[A-Z]/u.test(run)) return changes / run.length >= 0.19;
  return /^[a-z0-9]{32,}$/u.test(run) && changes / run.length >= 0.2;
}
