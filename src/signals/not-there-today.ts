import type { Signal } from "./signal.ts";

export const notThereToday: Signal = {
  id: "not-there-today",
  says: "transform",
  rule: 11,
  because: "says that there is no such thing today",
  phrases: {
    en: {
      strong: `
        not possible today, not there today, does not exist today, does not exist yet, do not have today,
        have no + today, there is no + today, today there is no, today only, only today, today + by hand,
        today + on paper, today + spreadsheet*, currently no way, there is currently no, there is no way to,
        no way to, currently not possible, currently not supported, not supported yet, not yet supported,
        not yet available, not implemented yet, not yet implemented, currently only supports, only supports,
        currently you can only, currently we can only, currently + manually, currently + spreadsheet*,
        still on paper, paper only, on paper today, retyped, typed twice, re keyed, double entry,
        none today, none so far, for the first time, first ever, from next year + must, from january + must,
        instead of spreadsheet*, instead of excel, replaces paper, paperless, would require, lacks support,
        lack of support`,
      medium: `
        nobody has, so far, until now, up to now, at the moment, currently, today, as of now, right now,
        missing feature, lacks, on paper, by hand, spreadsheets, in excel, no cover, in future,
        in the future, from now on, going forward, must be able, required by law, legal asked`,
    },
    de: {
      strong: `
        bisher nur, bisher nicht, bisher kein*, bislang nur, bislang nicht, bislang kein*, heute nur,
        heute noch, heute nicht moglich, heute kein*, derzeit nur, derzeit nicht moglich, derzeit kein*,
        aktuell nur, aktuell nicht moglich, aktuell kein*, gibt es noch nicht, gibt es bisher,
        noch nicht vorhanden, existiert noch nicht, auf papier, auf zetteln, in excel gepflegt,
        excel listen, excel liste, wird abgetippt, abgetippt, doppelt erfasst + system, doppelte erfassung,
        handisch ubertragen, von hand ubertragen, erstmals, erstmalig, gesetzliche vorgabe,
        gesetzlich vorgeschrieben, soll kunftig, soll zukunftig, sollen kunftig, neueinfuhrung,
        ersteinfuhrung`,
      medium: `
        bisher, bislang, derzeit, aktuell, momentan, kunftig, zukunftig, in zukunft, per mail bisher,
        zettel, vorgabe, ab januar, pflicht ab`,
      weak: "heute, excel",
    },
    fr: {
      strong: `
        n existe pas, n existe pas aujourd hui, aujourd hui seulement, aujourd hui tout,
        aujourd hui il faut, aujourd hui + papier, aujourd hui + excel, aujourd hui + main,
        actuellement seul, actuellement + manuel*, actuellement + excel, actuellement + papier,
        aucun equipement en place, rien aujourd hui, pas encore, n existe pas encore,
        pas possible aujourd hui, sur papier, sur excel, saisie papier, ressaisie, ressaisi, double saisie,
        pour la premiere fois, premiere mise en place, nouvelle obligation, obligation legale,
        dematerialis*, zero papier, desormais`,
      medium: `
        aujourd hui, actuellement, jusqu ici, jusqu a present, pour l instant, papier, tableur, a l avenir,
        dorenavant, a terme, a partir de janvier`,
      weak: "excel",
    },
    es: {
      strong: `
        hoy solo, hoy no existe, hoy no hay, hoy se hace, hoy se apunta*, hoy + a mano, hoy + papel,
        hoy + excel, actualmente no existe, actualmente solo, actualmente + manual*, actualmente + excel,
        actualmente + papel, ahora no hay, ahora solo, todavia no existe, aun no existe, no existe,
        en papel, se apunta en, se teclea, doble captura, doble registro, por primera vez, nueva obligacion,
        obligacion legal, exigencia legal, sin papel, primera implantacion, a partir de ahora`,
      medium: `
        hoy, actualmente, hasta ahora, por ahora, de momento, papel, hoja de calculo, hojas de calculo,
        excel, en el futuro, en adelante`,
    },
    pt: {
      strong: `
        hoje so, hoje somente, hoje apenas, hoje nao existe, hoje nao ha, hoje nao temos, hoje nao tem,
        hoje e feito, hoje + manual*, hoje + planilha*, hoje + papel, hoje + na mao, atualmente nao existe,
        atualmente so, atualmente apenas, atualmente + manual*, atualmente + planilha*, nao existe hoje,
        ainda nao existe, nao existe cobertura, sair da planilha, em papel, no papel, em planilhas,
        redigita*, digita uma por uma, digitacao dupla, pela primeira vez, exigencia legal, nova obrigacao,
        obrigacao legal, sem papel, primeira implantacao, a partir de agora`,
      medium: `
        hoje, atualmente, ate agora, ate hoje, por enquanto, no momento, planilhas, futuramente, no futuro,
        daqui para frente`,
      weak: "excel",
    },
  },
};
