import type { Signal } from "./signal.ts";

export const notWork: Signal = {
  id: "not-work",
  says: "unclear",
  rule: 1,
  because: "is a test, spam, a duplicate or no IT work at all",
  phrases: {
    en: {
      strong: `
        test ticket, this is a test, just a test, testing ticket, ticket test, test test, test email,
        test message, dummy ticket, please ignore, ignore this, ignore me, do not action, duplicate ticket,
        duplicate of, is a duplicate, duplicated ticket, raised in error, logged in error,
        opened by mistake, created by mistake, sent by mistake, created in error, undeliverable,
        delivery status notification, mail delivery failed, mailer daemon, automatic reply, out of office,
        unsubscribe, lorem ipsum, asdf, asdfasdf, qwerty, foo bar, no subject, ticket withdrawn, wrong queue`,
      medium: `
        duplicate ticket of, autoreply, newsletter, special offer, limited offer, seo services,
        dear sir madam, out of the office, hello world, no description, wrong ticket`,
      weak: "test, testing, ignore, spam",
    },
    de: {
      strong: `
        testticket, test ticket, nur ein test, dies ist ein test, das ist ein test, bitte ignorieren,
        doppelt erfasst, duplikat von, doppeltes ticket, irrtumlich erstellt, versehentlich erstellt,
        abwesenheitsnotiz, automatische antwort, unzustellbar, nicht zustellbar, abwesend`,
      medium: `
        duplikat, doppelt, kein betreff, newsletter, werbung, irrtumlich, versehentlich, abwesenheit,
        falsches ticket, abmelden`,
      weak: "test, testen, probe, egal",
    },
    fr: {
      strong: `
        ticket de test, ceci est un test, simple test, merci d ignorer, ne pas tenir compte, ne pas traiter,
        doublon, doublon du ticket, cree par erreur, ouvert par erreur, ticket en double,
        reponse automatique, absence du bureau, message d absence, non remis, sans objet`,
      medium: `
        annule, en double, essai, publicite, desabonner, desinscription, newsletter, a ignorer, faux ticket`,
      weak: "test, essais, erreur de saisie, rien",
    },
    es: {
      strong: `
        ticket de prueba, esto es una prueba, es una prueba, solo una prueba, por favor ignorar,
        hacer caso omiso, duplicado de, ticket duplicado, creado por error, abierto por error,
        respuesta automatica, fuera de la oficina, no entregado, sin asunto, caso duplicado,
        incidencia duplicada`,
      medium: `
        duplicada, boletin, publicidad, cancelar suscripcion, ignorar, prueba prueba, equivocado, anulado`,
      weak: "prueba, pruebas, test, nada",
    },
    pt: {
      strong: `
        chamado de teste, ticket de teste, isto e um teste, apenas um teste, teste teste,
        favor desconsiderar, desconsiderar, chamado duplicado, duplicado do chamado, aberto por engano,
        aberto errado, criado por engano, resposta automatica, fora do escritorio, ausencia temporaria,
        ignorar este, sem assunto, aberto em duplicidade`,
      medium: `
        duplicidade, propaganda, cancelar inscricao, ignorar, por engano, boletim, nao entregue, cancelado`,
      weak: "teste, testando, test, nada",
    },
  },
};
