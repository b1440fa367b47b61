import type { Activity } from "./activity.ts";

export const knowledgeAndTraining: Activity = {
  id: "knowledge-and-training",
  title: "Knowledge and training",
  what: "Documentation, training, guides.",
  usually: "run",
  twins: {
    run: "what exists documented, routine training given",
    transform: "a capability documented that is not released yet",
  },
  neighbours: [
    {
      id: "how-to-and-information",
      apart:
        "Knowledge and training, not how-to and information: a guide or a course for many; one person's question is information.",
    },
    {
      id: "coordination-and-overhead",
      apart:
        "Knowledge and training, not coordination: users are taught or guides written; meetings and staff matters are overhead.",
    },
    {
      id: "compliance-and-audit",
      apart:
        "Knowledge and training, not compliance and audit: guides and training for users; a policy or a record that somebody demands is compliance.",
    },
    {
      id: "architecture-and-evaluation",
      apart:
        "Knowledge and training, not architecture and evaluation: what exists is documented; what is not there yet is designed and specified.",
    },
  ],
  phrases: {
    en: {
      strong: `
        user manual, operator manual, operations manual, installation guide, developer guide, quick guide,
        quick reference, welcome guide, how to guide, instruction sheet, writing instructions,
        document existing, document current, documenting, javadoc, readme, man page, help file, help files,
        help text pages, help pages, wiki page, wiki clean up, wiki article, kb article, knowledge article,
        knowledge base + article, knowledge transfer, runbook, faq, work instruction*, training request,
        training course, trainings, train users, train super users, train staff, user training,
        e learning module, awareness course, security awareness, awareness training, course registration,
        workshop for, hands on, lunch and learn, screencast, tutorial*, onboarding slides,
        training material*, training manual, orientation + users, skills matrix, network diagram,
        handover documentation, write up, api docs, code comments, comment code, code examples,
        release documentation, explain + contributing, user documentation, technical documentation,
        process documentation, research and learning, user guide, training for, training session,
        documentation of, write documentation, update documentation, document the, docs typo, write guide,
        guide, super user training, end user training, sop update, work instruction`,
      medium: `
        documentation for, e learning, procedure, instructions, course, article, slides, certification exam,
        diagram, video + record, translate, mentoring, e book, knowledge, demo for users, outdated + manual,
        presentation to users, hand over, induction, coaching, spec + document, learn, teach, refresher,
        teaching, docs, documentation, training, sop, seminar, glossary`,
      weak: "manual, document, wiki, session, chapter, new starters, examples, write",
    },
    de: {
      strong: `
        anwenderschulung, key user schulung, pflichtschulung, einweis*, einarbeitung, unterweisung,
        excel kurs, workshop für, fortbildung, weiterbildung, lehrgang, sensibilisierung, handbuch*,
        anwenderhandbuch, benutzerhandbuch, betriebshandbuch, notfallhandbuch, anleitung, kurzanleitung,
        bedienungsanleitung, dokumentieren, doku, dokumentation nachziehen, dokumentation aktualisieren,
        wiki artikel, wissensartikel, wissensdatenbank, wissenstransfer, arbeitsanweisung,
        verfahrensanweisung, readme, javadoc, online hilfe, hilfetexte, faq, leitfaden,
        quelltext kommentieren, merkblatt, betriebsdokumentation, übergabedokumentation,
        systemdokumentation, einführungstag, schulungen, schulungsunterlagen, schulungsanfrage`,
      medium: `
        e learning, schulung, azubi, beschreibung, verfahren beschreiben, folien, tippfehler + hilfe,
        referent, glossar, dokumentation, awareness, netzplan, wiki, kurs, schulung*`,
      weak: "kapitel, termin, neue kolleg*",
    },
    fr: {
      strong: `
        formations, session de formation, formation excel, demande de formation, support de cours,
        supports de formation, prise en main, accompagnement utilisateurs, atelier + utilisateurs,
        e learning, tutoriel, tuto, mode d'emploi, mode opératoire, modes opératoires, guide utilisateur,
        guide d'installation, manuel utilisateur, manuel d'exploitation, rédiger procédure,
        rédiger une procédure, rédaction procédure, rédaction de procédure, rédaction documentation,
        documenter, doc d'installation, dossier d'exploitation, mise à jour documentation,
        base de connaissances, article base, article de connaissance, readme, faq, foire aux questions,
        schéma réseau, aide en ligne, transfert de compétences, transfert de connaissances, fiche réflexe,
        fiche pratique, glossaire, commentaires du code, webinaire, tutorat, passation + documentation,
        formation utilisateur*, procédure à rédiger`,
      medium: `
        manuel, relecture, procédure*, rédiger, cours, consigne*, présentation + utilisateurs, traduire,
        référents, doc, guide, formation, wiki, sensibilisation`,
      weak: "schéma, excel, stage",
    },
    es: {
      strong: `
        capacita*, entrenamiento, adiestramiento, taller para, taller de formación, sesión formativa,
        sesión de formación, inducción, sensibilización, concienciación, e learning, tutorial*,
        vídeo explicativo, manual de usuario, manual de operación, guía rápida, guía de usuario,
        guía de instalación, guía de bienvenida, instructivo*, redactar guía, redactar artículo,
        redactar procedimiento, escribir guía, elaborar manual, documentar, documentación técnica,
        actualizar manual, actualizar documentación, base de conocimiento + artículo,
        artículo de conocimiento, readme, javadoc, faq, preguntas frecuentes, mapa de red, diagrama de red,
        traspaso de conocimiento, transferencia de conocimiento, material para usuarios,
        material de formación, procedimiento de, ficha de ayuda, glosario, ayuda en línea,
        errata en la guía, solicitud de capacitación, sesión de capacitación, formación de usuarios`,
      medium: `
        formación, procedimiento*, redactar, diagrama, usuarios clave, docentes, traducir, material,
        revisar artículos, errata, excel avanzado, manuales, guía, documentación, curso`,
      weak: "artículo*",
    },
    pt: {
      strong: `
        treinamentos, treinar, capacita*, curso obrigatório, orientação para, oficina para, palestra,
        reciclagem + treinamento, conscientização, e learning, tutoria*, gravar vídeo, vídeo aula,
        videoaula, manuais, manual do usuário, manual de operação, guia rápido, guia do usuário,
        passo a passo, cartilha, instrução de trabalho, documentar, doc do, documentação técnica,
        documentação da api, atualizar documentação, atualizar manual, elaborar manual, criar manual,
        criar artigo, base de conhecimento, readme, faq, perguntas frequentes, pop de, revisar pop,
        procedimento operacional, procedimento padrão, desenho da rede, diagrama da rede, diagrama de rede,
        passagem de conhecimento, transferência de conhecimento, repasse de conhecimento,
        material de treinamento, material de apoio, glossário, ação de formação, artigo de conhecimento,
        solicitação de treinamento, capacitação`,
      medium: `
        curso de, workshop, procedimento*, roteiro, redigir, orientaç*, professores, erro de digitação,
        guia, artigo*, treinamento, documentação`,
      weak: "power bi básico",
    },
  },
  market: 3,
  defaultMinutes: 120,
  delivery: "In-house authors and key users, trainers bought by the day",
  presumption: "automate",
};
