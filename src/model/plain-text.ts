/**
 * What the writer wanted to say: without markup, addresses, the mail that was answered and the signature.
 * Every pattern is linear in the length of the text, and the text is cut before any of them runs.
 */
export const plainText = (text: string, longest: number): string => {
  const shown = withoutAddresses(withoutMarkup(text.slice(0, 3 * longest).normalize("NFC")));
  return withoutSignature(withoutThread(shown)).slice(0, longest);
};

/** Most texts hold no markup at all; they are only looked through. */
const withoutMarkup = (text: string): string => withoutMacros(withoutEntities(withoutTags(text)));

const withoutTags = (text: string): string =>
  text.includes("<")
    ? text
        .replace(/<(style|script)\b[^>]{0,200}>[^<]{0,2000}/gi, " ")
        .replace(/<\/?(?:br|p|div|li|tr|h[1-6])\b[^<>]{0,300}>/gi, "\n")
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, " ")
    : text;

const withoutEntities = (text: string): string =>
  text.includes("&")
    ? text
        .replace(/&(?:nbsp|#160);/gi, " ")
        .replace(/&[a-z]{2,8};|&#\d{1,6};/gi, (entity) => entities[entity.toLowerCase()] ?? " ")
    : text;

const withoutMacros = (text: string): string =>
  text.includes("{") ? text.replace(/\{(?:code|noformat|quote|color|panel)[^{}]{0,80}\}/gi, " ") : text;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&#39;": "'",
  "&quot;": '"',
  "&eacute;": "é",
  "&egrave;": "è",
  "&agrave;": "à",
  "&ccedil;": "ç",
  "&atilde;": "ã",
  "&otilde;": "õ",
  "&uuml;": "ü",
  "&ouml;": "ö",
  "&auml;": "ä",
  "&szlig;": "ß",
};

const withoutAddresses = (text: string): string => {
  const withoutLinks = text.includes("://") ? text.replace(/\b(?:https?|ftp):\/\/\S{1,500}/gi, " ") : text;
  return withoutLinks.includes("@")
    ? withoutLinks.replace(/[\w.+-]{1,64}@[\w.-]{1,120}/g, " ")
    : withoutLinks;
};

/** A forwarded mail with nothing written above it keeps its text: there the thread is the message. */
const withoutThread = (text: string): string => {
  if (!mayHoldThread.test(text)) return text;
  const at = text.search(threadBegins);
  return at >= leastOwnWords ? text.slice(0, at) : text;
};

/** A quick look for what every pattern below has in common, before it is searched in earnest. */
const mayHoldThread = /---|>|:/;

const threadBegins =
  /-{3,} ?(?:Original|Ursprüngliche|Mensa(?:je|gem)|Message|Forwarded|Weitergeleitete)|^\s{0,4}>|(?:^|\n)(?:From|Von|De|Expéditeur) ?: ?[^\n]{1,120}\n{0,2}(?:Sent|Date|Gesendet|Datum|Envoyé|Enviad[oa]|Fecha|Data|To|An|À|Para)\b/im;

const leastOwnWords = 20;

const withoutSignature = (text: string): string => {
  if (!text.includes("\n")) return text;
  const at = text.search(signatureBegins);
  return at >= leastOwnWords ? text.slice(0, at) : text;
};

const signatureBegins =
  /\n-- ?\n|\n ?(?:(?:best|kind|warm) regards|regards,|many thanks,|sent from my|mit freundlichen gr|viele grüße|beste grüße|mfg\b|cordialement|bien cordialement|sincères salutations|atenciosamente|att\.?,|saludos|un saludo|atentamente|cumprimentos|gesendet von|envoyé de mon|enviado do meu)/i;
