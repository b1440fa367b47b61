import type { RunKind } from "../model/run-kind.ts";
import type { Passage } from "./passages.ts";

/**
 * A second look at words that are too common, or too rare, to tell run from transform, but tell what kind of run work a
 * ticket is where nothing louder does. Once it is known to be run, "please add" orders and "monthly" plans.
 */
export const kindByWords = (text: readonly Passage[]): RunKind | undefined => {
  for (const { words } of text) {
    const found = looks.find(({ is }) => words.list.some(({ folded }) => is.test(folded)));
    if (found !== undefined) return found.kind;
  }
  return undefined;
};

const beginsWith = (stems: string): RegExp => new RegExp(`^(?:${stems.trim().split(/\s+/).join("|")})`);

/** In the order of the rules of the labelling guide; beginnings of words, and whole words where they end with "$". */
const looks: readonly { readonly kind: RunKind; readonly is: RegExp }[] = [
  {
    kind: "break-fix",
    is: beginsWith(`
      crash abort flap corrupt disconnect unhealth conflict stolen lost$ leak full$ empty$ offline$ timeout
      unusual inactiv absent blocking$ blocks$ hangs$ slow stuck
      absturz sturzt klemm verklemm blockiert uberlast voll$ leer$ kaputt defekt konflikt gestohlen langsam fehlt$
      fehlen$ statt$ falsch storung
      satur plante casse cassee pleine$ plein$ vide$ vole$ volee$ conflit lent$ lente$ decalage ecart hs$ ko$
      salta$ roto$ rota$ llen[oa]$ vaci[oa]$ robad lentitud conflicto corrupt intermitent atasc
      quebr trav[ao] chei[oa]$ vazi[oa]$ roubad lentid conflito queda$ caiu$ parad[oa]$`),
  },
  {
    kind: "upkeep",
    is: beginsWith(`
      monthly$ yearly$ annual quarterly$ weekly$ daily$ worn$ inspection$ maintenance$ cleaning$
      monats monatlich jahrlich quartal wartung inspektion prufung reinigung filterwechsel
      mensuel annuel trimestriel entretien visite$ nettoyage
      mensual anual trimestral mantenimiento limpieza revision$
      mensal manutencao limpeza vistoria`),
  },
  {
    kind: "fulfilment",
    is: beginsWith(`
      please$ request add$ create$ creation$ need needs$ order$ assign move$ configur instal set$ setup$ provide$
      redeploy rerun extend$ restor open$
      bitte$ anleg einricht hinzufug offnen$ freigeb umzug verschieb brauch benotig bestell kopie$
      svp$ stp$ demande ajout creer$ besoin deplac rejouer$ attribu commander$ livraison merci$
      anad agreg crear$ alta$ necesit solicit pasar$ mover$ asignar$ ampliar$
      adicion criar$ criacao preciso$ solicit inserir$ incluir$ mover$ liberar$ liberacao$ resgat favor$`),
  },
];
