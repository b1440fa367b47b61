import type { Activity } from "./activity.ts";

export const howToAndInformation: Activity = {
  id: "how-to-and-information",
  title: "How-to questions and information",
  what: "Questions, instructions, status, information.",
  usually: "run",
  twins: {
    run: "one question answered",
    transform: "a chat assistant that answers such questions from now on",
  },
  neighbours: [
    {
      id: "application-support",
      apart:
        "How-to and information, not application support: somebody asks how to or for information; where the application misbehaves or must be configured, it needs support.",
    },
    {
      id: "knowledge-and-training",
      apart:
        "How-to and information, not knowledge and training: one person's question is answered; a guide or a course for many is training.",
    },
    {
      id: "reports-and-extracts",
      apart:
        "How-to and information, not reports and extracts: the answer is an instruction or a status; a list or an extract has to be run.",
    },
    {
      id: "coordination-and-overhead",
      apart:
        "How-to and information, not coordination: a user wants to know something; meetings, planning and errands are overhead.",
    },
  ],
  phrases: {
    en: {
      strong: `
        how do i, how to, how do we, how 2, howto, how should i, how does, how long, how much, how many,
        how often, where do i, where is, where are, where to, where does, what are, what does, what do i,
        what should, what happens, which vpn, which one, which version, which team, which form, which menu,
        in which, who is, who can, who owns, who do i, who should, when will, when is, when does, when can,
        why do i, why does, is it possible, is it ok, is it safe, is there a way, is there any way, can i,
        can we, may i, could you tell, can you tell, can you explain, please explain, please advise,
        please confirm, need to know, want to know, wants to know, would like to know, wondering if,
        question, general inquiry, enquiry, query regarding, clarification, request for information,
        information request, need information, information about, information on, information regarding,
        info on, more information, request information, advice, need guidance, guidance on,
        need instructions, instructions for, instructions on, step by step, walk me through, show me how,
        explain how, help with using, don't know how, doesn't know how, do not know how, not sure how,
        not sure which, status update on, any update on, status of, just asking, difference between,
        meaning of, documentation link, need the address, contact details of, contact person for,
        general information, instructions to, steps for, tell me, do i need, help with excel,
        help with formula*, pivot table*, wifi password, wi fi password, guest password, am i allowed,
        confused about, asking whether, does anyone, can someone explain, serial number of my, opinion on,
        how can i, general enquiry, opening hours of the`,
      medium: `
        what is, inquiry, instructions, explain, how, help me, status update, any news, update on my ticket,
        follow up, recommendation, what's, guide me, assistance with using, does the, do you, are you,
        is the, do we have, possible to, could you, wonder*, understand, support hours, opening hours,
        help with, do we need, does it, where`,
      weak: `
        why, confirm, asking, know, help, tell, info, information, explained, which, who, what, about`,
    },
    de: {
      strong: `
        wie mache ich, wie macht man, wie richte ich, wie bekomme ich, wie komme ich, wie ändere ich,
        wie lange, wie geht, wie funktioniert, wie lautet, wie storniere, wie viele, wie oft, wie soll,
        wo finde ich, wo ist, wo sind, wo liegt, wohin, was ist, was bedeutet, was passiert, was kostet,
        welche, welcher, welches, wer ist, wer hat, wer kann, wann, ist es möglich, ist es erlaubt,
        darf ich, dürfen wir, kann ich, kann man, können wir, muss ich, fragen zu, frage, rückfrage,
        anfrage zu, auskunft, bitte um information, information zu, informationen zu, bitte um rückmeldung,
        hilfe bei der bedienung, hilfe bei bedienung, bedienungsfrage, unterschied zwischen, bedeutung,
        stand zu, stand der, status zu, status meines, sachstand, nachfrage, was tun, anleitung für,
        kurze einweisung, empfehlung, gibt es, wlan passwort, gäste passwort, hilfe + excel, pivot tabelle,
        hilfe mit, bitte mitteilen, wie kommt, wie trage, wie melde, wie kann ich, allgemeine anfrage,
        informationsanfrage, stand meiner`,
      medium: `
        warum, weshalb, beratung, erklärung, erklären, hilfe bei, hilfestellung, unterstützung bei, info,
        bitte um hilfe, anleitung, erreichbar, ansprechpartner, wie, wo`,
      weak: "wissen, information, möglich",
    },
    fr: {
      strong: `
        où trouver, où se trouve, que signifie, que faire, qu'est ce, c'est quoi, quels, quelle est,
        quel est, qui est, qui contacter, qui peut, à quelle heure, combien, peut on, puis je, pouvons nous,
        est il possible, est ce que, est ce possible, faut il, dois je, y a t il, question,
        demande d'information*, demande d'info, renseignement*, besoin d'information*, besoin d'aide pour,
        besoin de conseil, demande de conseil, aide à l'utilisation, aide utilisation, explication*,
        précision*, procédure pour, mode d'emploi, statut de ma demande, statut du ticket,
        état d'avancement, suivi de ma demande, où en est, où en sommes, relance + demande,
        différence entre, savoir si, durée de conservation, mot de passe wifi, aide excel, quel vpn,
        touche t elle, comment, où puis je, demande d'information, demande de renseignement*,
        demande d'informations, renseignement sur`,
      medium: `
        quelles, pourquoi, questions, infos, aide pour, assistance pour, avis, confirmer, confirmation,
        contact*, tutoriel, indiquer, horaires, quel, quelle`,
      weak: "conseil*, information*, aide, savoir, demande, quand",
    },
    es: {
      strong: `
        cómo hago, cómo puedo, cómo se, cómo cambio, cómo anulo, como hacer, cómo funciona, dónde encuentro,
        dónde puedo, dónde veo, qué es, qué significa, qué debo, qué tamaño, qué formulario, qué versión,
        cuál es, cuáles, quién es, cuánto tiempo, cuántos, se puede, se pueden, podemos, es posible,
        hay alguna forma, consulta sobre, consulta por, duda, pregunta, solicitud de información,
        solicito información, información sobre, informacion de, necesito información, necesito saber,
        quisiera saber, quiero saber, me gustaría saber, asesoría, asesoramiento, instrucciones,
        paso a paso, estado de mi, estado del ticket, estado de la solicitud, estado del caso,
        seguimiento de ticket, diferencia entre, significado, aclaración, manual de + necesito,
        ayuda para usar, plazo de conservación, clave del wifi, contraseña del wifi, qué vpn, ayuda excel,
        afecta al, cierra el, consulta general`,
      medium: `
        consultas, dudas, instructivo, información, ayuda con, ayuda para, apoyo para, recomendación,
        confirmar, confirmación, explicar, explicación, indicar, procedimiento para, saber si, horario de`,
      weak: "ayuda, saber, solicitud, dónde, quién, cuánto, por qué",
    },
    pt: {
      strong: `
        como faço, como fazer, como funciona, como emitir, como emito, como acessar, como alterar,
        como altero, como troco, como cancelar, como configurar, como consultar, como estornar,
        como proceder, como se, onde encontro, onde fica, onde está, onde vejo, onde cadastro,
        onde consulto, o que é, o que significa, o que fazer, qual a diferença, qual o, quem é, quando será,
        quando meu, quanto, quantos, posso, podemos, pode se, é permitido, tem como, existe alguma forma,
        dúvida*, pergunta, perguntas, consulta sobre, solicitação de informação, solicitação de informações,
        informações sobre, informação sobre, preciso de informações, preciso saber, gostaria de saber,
        quero saber, orientações, orientar, esclarecimento*, passo a passo, instrução*, instruções,
        posição do chamado, andamento do chamado, status do chamado, status da solicitação,
        andamento da solicitação, diferença entre, auxílio para utilizar, ajuda para usar, explicar,
        explicação, significado, senha do wifi, senha wifi, senha da rede wifi, como imprimir, como usar,
        como criar, como enviar, como incluir, como instalar, ajuda excel, saber como, como posso,
        onde posso, pedido de informação, dúvida de uso`,
      medium: `
        é possível, orientação, informação, informações, auxílio, recomendação, confirmar, confirmação,
        apoio para, suporte para, saber se, posição, prazo de, horário de, ajuda`,
      weak: "saber, solicitação, onde, por que",
    },
  },
  market: 4,
  defaultMinutes: 12,
  delivery: "Knowledge base, guided self-service and chat assistant in front of a shared first line",
  presumption: "eliminate",
};
