/** Whether a word after "password:" or "user:" is about it, and not the thing itself: "password is expired". */
export function isOrdinaryWord(value: string): boolean {
  const bare = value.toLowerCase().replaceAll(/^[("'„“«]{1,3}|[)"'”“».,;:!?…]{1,5}$/gu, "");
  if (!/^\p{L}[\p{L}'’-]{0,40}$/u.test(bare)) return bare === "";
  return words.has(bare) || stems.some((stem) => bare.startsWith(stem));
}

const words = new Set(
  (
    "a about after all already also always an and any are as at be been being both but by can cannot can't change correct day days deny " +
    "does doesn't don't due empty error every for from get gets good has have he her his how i in into is isn't it issue its just " +
    "lost may more must my new no none not of off ok old on one only or our out page please problem reset same see set she " +
    "should still than that the their them there they this to too unable unlock up us used user users via was we were what when " +
    "where which who will with won't wrong yes you your " +
    "aber alle als am auch auf aus bei bitte da das dass dem den der des die ein eine einem einen einer er es falsch fehler für " +
    "gesperrt geht hat ich im in ist kein keine läuft mein mit nach neu nicht noch nur oder ohne probleme schon bereits sofort sein seit sich sie sind " +
    "über um und unbekannt vom von vor war weg weil wenn wer wie wir wird zu zum zur zwar " +
    "à au aucun aux avec ce cette chez comme dans de depuis déjà des du elle en est et faux il je la le les leur lors mais mon ne non " +
    "nous on ou où par pas perdu plus pour que qui sa sans ses si son sur tous trop un une votre vous " +
    "al como con cuando da das de del desde do dos e ela ele em en es esta está este foi ha já las lo los mais mas me mi na não " +
    "no nos novo nova nueva nuevo o os para pela pelo pero por porque que se sem ser si sin sobre su sua tem um uma un una y ya"
  ).split(" "),
);

const stems = (
  "accept access activ allow ask block cache case change chang compl compromis creat delet disab drop enab enter expir fail forgot generat " +
  "incorr invalid known leak lock longer manag match mismatch missing needed never polic problem prompt protect recov refus reject " +
  "renew replac requir reset resett revok rotat save server share stolen stor sync temporar unknow updat valid visibl weak work " +
  "abgel abgewies akzept änder anforder benötig eingegeb erforder erneu falsche fehl funktion geänder gespeich gestoh komprom korrekt " +
  "richtig sperr ungült unbekannt vergess verlor verwal wechs zurück zurueck " +
  "accepté bloqu caduc changé changer correct défin demand erron expiré faible inconn invalide modif obligat oubli perdu redemand réinit refusé renouvel " +
  "aceit alter bloque caduca cambi correct desconoc desconhec desbloq esquec expira guard incorrec inválid necess olvid perdid recha recus redefin restabl " +
  "solicit troc válid vazad venc"
).split(" ");
