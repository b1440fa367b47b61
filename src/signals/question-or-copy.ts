import type { Signal } from "./signal.ts";

export const questionOrCopy: Signal = {
  id: "question-or-copy",
  says: "run",
  rule: 7,
  because: "asks how, or for a copy or extract of what exists",
  phrases: {
    en: {
      strong: `
        how to, how do i, how can i, how do you, how can we, how do we, how does, question about,
        question regarding, question on, question, is it possible to, is there a way, is there any way,
        can someone explain, can you explain, where can i, where do i, where is, what is the, what does,
        what are, which version, when will, who is, request for information, information request,
        information about, need information, inquiry, enquiry, query regarding, query about, clarification,
        please advise, please confirm, please clarify, status of, follow up, follow up on, instructions for,
        guidance, advice on, advice needed, please send, send me, extract of, extract from, data extract,
        data extraction, list of all, list of, export of, rerun, re run, run report, ad hoc report,
        one off report, please run, run query, run script, data request, query request, provide data,
        provide list, provide report, pull data, pull a report, download of, tutorial, example of,
        documentation for, support for user, help using, usage question, any plans, does it support,
        is there support`,
      medium: `
        how, what, where, who, which, enquire, ask, info, confirm, advise, explain, help, guide, understand,
        wondering, send, reprint, tips, consult, can i, should i, does anyone`,
      weak: "copy of, a copy, query, possible, export, extract, could, list, example",
    },
    de: {
      strong: `
        wie kann ich, wie kann man, wie geht, wie funktioniert, wie lasst, wie macht man, wie stelle ich,
        wie richte ich, wo finde ich, wo kann ich, wo ist, frage zu, frage zur, frage zum, anfrage,
        ruckfrage, nachfrage, auskunft, anleitung, anleitung fur, information zu, informationen zu, info zu,
        wann wird, wann kommt, wann ist, welche version, wer ist, ist es moglich, gibt es eine moglichkeit,
        bitte um info, bitte um auskunft, bitte um ruckmeldung, bitte erklaren, status von, sachstand,
        kopie von, kopie der, auszug, auswertung fur, auswertung aus, liste aller, export aus, datenexport,
        datenabzug, bericht zusenden, bericht fur, einmalige auswertung, erneut ausfuhren, nochmal schicken,
        nochmals senden, bitte senden, bitte schicken, hilfe bei, unterstutzung bei, beratung`,
      medium: `
        wie, wo, wer, welche, welcher, frage, fragen, hilfe, information, erklaren, kopie, zusenden,
        unterstutzung, beispiel`,
      weak: "wann, export, liste, moglich",
    },
    fr: {
      strong: `
        comment faire, comment, comment puis je, comment peut on, ou trouver, ou est, ou se trouve,
        question sur, question concernant, question, demande de renseignement, demande de renseignements,
        demande d information, demande d informations, demande d info, renseignement, renseignements,
        demande d assistance, demande de conseil, est il possible, est ce possible, y a t il, peut on,
        pouvez vous expliquer, quand sera, quelle version, qui est, mode d emploi, procedure pour,
        aide a l utilisation, aide utilisation, assistance utilisateur, conseil, conseils, suivi de,
        etat d avancement, point sur, copie de, copie du, extrait de, extraction de, extraction des,
        extraction, export de, export des, relancer, renvoyer, reedition, rapport ponctuel,
        requete ponctuelle, merci d envoyer, merci de transmettre, transmettre, recuperer la liste,
        recuperation de donnees`,
      medium: `
        liste des, ou, quel, quelle, infos, information, informations, aide, assistance,
        accompagnement, expliquer, confirmation, confirmer, rapport, envoyer, exemple, conseil d`,
      weak: "export, edition, peut, possible, liste, donnees, besoin",
    },
    es: {
      strong: `
        como puedo, como se, como hacer, como hago, donde esta, donde puedo, donde encuentro, donde,
        pregunta sobre, pregunta, consulta sobre, consulta, consultas, duda sobre, duda con, duda, dudas,
        solicitud de informacion, informacion sobre, pedir informacion, es posible, se puede saber,
        hay alguna forma, cuando estara, que version, quien es, instrucciones para, instrucciones,
        manual de uso, ayuda para usar, asesoria, asesoramiento, estado de, seguimiento, confirmar si,
        copia de, copia del, extracto de, extraccion de, exportacion de, reporte puntual, informe puntual,
        reporte de, informe de, reenviar, volver a ejecutar, volver a enviar, enviar listado,
        enviar informe, favor enviar, por favor enviar, sacar un listado, sacar datos, relacion de`,
      medium: `
        listado de, cual, quien, informacion, info, ayuda, explicar, confirmar, reporte, ejemplo,
        orientacion, apoyo`,
      weak: " listado, enviar, soporte, puede, posible, datos, quisiera",
    },
    pt: {
      strong: `
        como faco, como fazer, como posso, onde encontro, onde fica, onde esta, onde, duvida sobre, duvida,
        duvidas, pergunta sobre, questionamento, consulta sobre, pedido de informacao,
        solicitacao de informacao, informacao sobre, informacoes sobre, e possivel, existe a possibilidade,
        existe alguma forma, quando sera, qual versao, quem e, instrucoes para, orientacao, orientacoes,
        manual de uso, passo a passo, auxilio, auxilio para, suporte para, status do, andamento do,
        posicionamento, acompanhamento, confirmar se, copia de, segunda via, extrato de, extracao de,
        extrair, listagem de, exportacao de, relatorio pontual, emitir relatorio, relatorio de,
        relatorio do, relatorio com, reenviar, reenvio de, rodar novamente, reprocessar, enviar lista,
        favor enviar, favor informar, levantamento de, dados de, consulta no banco, esclarecimento`,
      medium: `
        qual, quem, informacao, informacoes, ajuda, apoio, suporte, explicar, confirmar, listagem,
        enviar, exemplo, informar, verificar se`,
      weak: " pergunta, levantamento, pode, poderia, possivel, dados, gostaria",
    },
  },
};
