import type { Ticket } from "../model/ticket.ts";
import { plainText } from "../model/plain-text.ts";
import { wordOf } from "./words.ts";

/** The word a title begins with, and what it says in log odds: titles of planned work open with what shall be done. */
export interface Opening {
  readonly word: string;
  readonly transform: number;
}

export const opening = ({ title }: Ticket): Opening | undefined => {
  if (title === undefined) return undefined;
  const word = /[\p{L}\p{N}]+/u.exec(plainText(title.slice(0, 120).replace(marker, ""), 120))?.[0] ?? "";
  const transform = worth.get(wordOf(word).folded);
  return transform === undefined ? undefined : { word, transform };
};

/** "[API] Add paging", "UI - Add paging", "3.2: Add paging". */
const marker = /^\s{0,4}(?:\[[^\][]{1,30}\]\s{0,3}|[\w. ]{1,20}(?::| - )\s{0,3}){1,2}/;

const builds =
  "add implement create build develop introduce allow enable support extend enhance improve integrate design provide make convert automate refactor redesign redefine define expose store include incorporate generate setup ability option possibility feature prototype research evaluate explore migrate consolidate establish adopt deploy display show let use write optimize optimise simplify rework model prevent restrict ensure calculate populate highlight validate warn remember hide capture notify render cache filter sort split combine expand flag track toggle wrap " +
  "erweiterung einfuhrung umstellung migration aufbau entwicklung anbindung integration implementierung automatisierung ausbau konzeption neuentwicklung umsetzung optimierung erstellung " +
  "ajouter creer developper permettre integrer implementer ameliorer amelioration evolution concevoir conception deployer automatiser refonte migrer developpement etude afficher proposer generer gerer pouvoir " +
  "agregar anadir crear desarrollar permitir implementar integrar mejorar mejora habilitar disenar desarrollo automatizar migrar implementacion mostrar generar incorporar definir " +
  "adicionar criar desenvolver permitir implementar integrar melhorar melhoria possibilitar disponibilizar habilitar desenvolvimento automatizar migrar implementacao exibir incluir definir elaborar especificar projetar prototipar estruturar gerar modelar refatorar";

const keeps =
  "fix fixed fixes bug error errors cannot can unable issue issues problem problems investigate renew reset restart check install uninstall please request need help why how what where when is are urgent unlock restore reboot failed failure fehler problem storung bitte anfrage frage warum wie erreur probleme panne impossible demande question comment pb error problema falla fallo solicitud consulta duda como no erro falha problema solicitacao duvida corrigir ajustar nao corregir corriger";

const worth: ReadonlyMap<string, number> = new Map([
  ...builds.split(" ").map((word) => [word, 1] as const),
  ...keeps.split(" ").map((word) => [word, -1] as const),
]);
