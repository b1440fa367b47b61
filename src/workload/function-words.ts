import { fold } from "../model/fold.ts";

/**
 * Words that say nothing of what a ticket is about: small words, greetings and thanks, months and days of the week, in
 * the five languages tickets are read in. Folded as they are compared.
 */
const english = `
  a about after again all also am an and any are as at be because been before being but by can cannot could dear did do
  does doing don done for from get good had has have hello her hi him his how if in into is it its just kindly me more
  morning my need needs no not now of off on one only or other our out over per please regards shall she should since so
  some still thank thanks that the their them then there these they this those to too up us via was we were what when
  where which while who why will with would yes you your re fw fwd`;

const german = `
  aber alle als am an auch auf aus bei beim bis bitte da damit danke dann das dass dem den der des die dies diese diesem
  diesen dieser dieses doch ein eine einem einen einer eines er es fur guten hallo hat hatte ich ihr ihre im in ist ja
  kann kein keine konnen liebe man mein meine mich mir mit morgen nach nicht noch nur ob oder ohne schon sehr seit sich
  sie sind so um und uns unser unsere vom von vor war was weil wenn wer werden wie wir wird wurde wurden zu zum zur
  aw wg`;

const french = `
  ai au aucun aussi aux avec avoir bonjour bonsoir ce ces cet cette ceux chez comme dans de depuis des donc du elle
  en entre est et etaient etait etre eu fait faire il ils je jour la le les leur leurs lors lui ma mais me mes merci moi
  mon ne nos notre nous on ont ou par pas plus pour quand que qui quoi sa sans se ses si son sont sous sur svp ta te tout
  tous toute tres un une vers vos votre vous y`;

const spanish = `
  a al algo ante buenas buenos como con cual cuando de del desde dias donde dos e el ella ellos en entre era es esa ese
  eso esta estan este esto estos favor fue gracias ha hacia han hasta hay hola la las le les lo los mas me mi mis muy nada
  ni no nos nosotros o para pero poder por porque puede que quien se ser si sin sobre solo son soy su sus tambien te tiene
  tienen todo todos tu un una uno unos y ya yo`;

const portuguese = `
  a ao aos as ate boa bom com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa esse esta
  estao estar estou eu foi foram ha isso ja lhe mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso o
  obrigada obrigado ola os ou para pela pelas pelo pelos por porque prezada prezado prezados qual quando que quem se sem
  ser seu seus so sua suas tambem tarde tem teve um uma voce voces vou`;

const dates = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  januar februar marz mai juni juli oktober dezember dez okt montag dienstag mittwoch donnerstag freitag samstag sonntag
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
  samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
  miercoles jueves viernes sabado domingo
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta feira`;

const words = new Set(
  [english, german, french, spanish, portuguese, dates].flatMap((list) =>
    list.split(/\s+/).map((word) => fold(word)),
  ),
);

export function isFunctionWord(folded: string): boolean {
  return words.has(folded);
}
