import type { Signal } from "./signal.ts";

export const userStory: Signal = {
  id: "user-story",
  says: "transform",
  rule: 12,
  because: "is written like a user story or a feature request",
  phrases: {
    en: {
      strong: `
        as a + i want, as an + i want, as the + i want, as a + i would like, as an + i would like,
        as a + i need, as an + i need, as a + i can, as a + i should, as a + so that, as an + so that,
        as a + we want, as a user i, as an admin i, as a customer i, as a developer i, i want to be able,
        user story, user stories, acceptance criteria, acceptance criterion, definition of done,
        feature request, is your feature request related, describe the solution you d like,
        describe alternatives, describe the feature, proposed solution, proposed feature, proposed change,
        feature description, use case + feature, it would be nice, it would be great, it would be useful,
        it would be helpful, would be nice to have, would be great if, would love to,
        i would like to be able, i propose, please consider adding, please add support,
        please add an option, add support for + please, enhancement request, desired behavior,
        desired behaviour, motivation + proposal, given + when + then + scenario`,
      medium: `
        so that i can, i want to, so that we can, in order to + i want, i would like to see, suggestion,
        idea, would be nice, would be great, would be useful, would be helpful, new feature, use case,
        user should be able to, users should be able to, alternatives considered, wireframe, figma, mockup,
        story points, scenario, epic`,
      weak: "should be able, wish, benefit",
    },
    de: {
      strong: `
        als + mochte ich, als + will ich, als + kann ich + damit, als + wollen wir, als benutzer mochte,
        als anwender mochte, als kunde mochte, als nutzer mochte, akzeptanzkriterien, akzeptanzkriterium,
        user story, definition of done, funktionswunsch, featurewunsch, feature request, es ware schon wenn,
        es ware hilfreich, es ware praktisch, ware es moglich + zu erganzen, verbesserungsvorschlag,
        wunsch des fachbereichs, gewunschtes verhalten, losungsvorschlag, ich wunsche mir, wir wunschen uns`,
      medium: `
        ware schon, ware hilfreich, ware toll, anwendungsfall, nutzen, damit ich, damit wir, vorschlag,
        idee, soll kunftig, soll zukunftig, zukunftig soll, kunftig soll`,
      weak: "mehrwert, wunsch, sollte",
    },
    fr: {
      strong: `
        en tant que + je veux, en tant que + je souhaite, en tant que + je peux, en tant que + je dois,
        en tant que + afin, en tant qu + je veux, en tant qu + je souhaite, en tant qu + je peux,
        en tant qu + afin, criteres d acceptation, critere d acceptation, recit utilisateur, user story,
        definition of done, demande d evolution, demande de fonctionnalite, il serait bien de,
        il serait utile de, il serait interessant, ce serait bien, comportement souhaite, solution proposee,
        evolution souhaitee, je souhaiterais pouvoir, nous souhaiterions pouvoir`,
      medium: `
        je souhaite pouvoir, afin que je puisse, regles de gestion, cas d usage, proposition, suggestion,
        idee, devra pouvoir, doit pouvoir, doivent pouvoir, besoin metier`,
      weak: "valeur, benefice, souhait",
    },
    es: {
      strong: `
        como + quiero + para, como + quiero, como + deseo, como + necesito + para que, como usuario quiero,
        como usuario + para, como cliente quiero, como administrador quiero, criterios de aceptacion,
        criterio de aceptacion, historia de usuario, definicion de hecho, solicitud de funcionalidad,
        seria bueno que, seria util que, seria ideal, estaria bien que, comportamiento deseado,
        solucion propuesta, mejora propuesta, me gustaria poder, nos gustaria poder,
        dado que + cuando + entonces`,
      medium: `
        quiero poder, para poder, debe poder, debera poder, deben poder, caso de uso, propuesta, sugerencia,
        idea, reglas de negocio`,
      weak: "valor, beneficio, deseo",
    },
    pt: {
      strong: `
        como + quero, como + eu quero, como + gostaria de, como + desejo, como + preciso + para que,
        como usuario + quero, como cliente + quero, como administrador + quero, eu como + quero,
        eu enquanto, enquanto usuario, criterios de aceite, criterio de aceite, criterios de aceitacao,
        historia de usuario, historia do usuario, definicao de pronto, solicitacao de melhoria,
        sugestao de melhoria, seria bom, seria interessante, seria ideal, seria legal,
        comportamento desejado, solucao proposta, proposta de solucao, gostaria de poder,
        gostariamos de poder, dado que + quando + entao`,
      medium: `
        quero poder, para que eu possa, para que eu consiga, deve poder, devera poder, devem poder,
        caso de uso, regras de negocio, regra de negocio, sugestao, ideia, deve ser possivel,
        devera ser possivel, prototipo, figma`,
      weak: "beneficio, desejo",
    },
  },
};
