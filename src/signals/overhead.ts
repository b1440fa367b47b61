import type { Signal } from "./signal.ts";

export const overhead: Signal = {
  id: "overhead",
  says: "run",
  rule: 14,
  because: "is internal overhead: meetings, staff, office, routine training",
  phrases: {
    en: {
      strong: `
        meeting, meetings, weekly meeting, team meeting, status meeting, staff meeting, stand up, standup,
        daily scrum, sprint planning, sprint review, sprint retrospective, retrospective, kick off meeting,
        conference call, minutes of, annual leave, holiday cover, vacation, sick leave, timesheets,
        time booking, expenses, expense claim, travel booking, book flight, book hotel, recruitment,
        recruit, interview, job description, performance review, staff appraisal, one to one, team building,
        mentoring, training, training course, attend training, attend course, user training, train users,
        staff training, induction, conference, seminar, webinar, office supplies, office management,
        admin tasks, general admin, project management, line management, resource planning, weekly report,
        monthly report, status report, progress report, budget, budgeting, marketing material, brochure,
        trade show, exhibition, sales support, sales demo, demo for, client visit, site visit,
        customer visit, newsletter, company event, christmas party, backlog grooming, backlog refinement,
        release planning meeting, hand over, duty roster, shift plan, estimate work, code review,
        review pull request, peer review, support rota`,
      medium: `
        timesheet, travel, handover, on call, rota, plan, planning, organise, organize, discussion, discuss,
        call with, prepare, preparation, review, coordinate, coordination, schedule, vendor,
        account management, team, email client, course, demo, session, supervise, support desk, general,
        miscellaneous, misc, various, ongoing, day to day, phone calls`,
      weak: `
        interviews, admin, management, invoice, invoices, invoicing, bank, payroll, hr, contract, supplier,
        internal, attend, week`,
    },
    de: {
      strong: `
        besprechung, meeting, teammeeting, jour fixe, teamsitzung, sitzung, protokoll, retrospektive,
        sprintplanung, sprint planning, urlaub, urlaubsvertretung, urlaubsplanung, krankheit, vertretung,
        stundenzettel, reisekosten, reisebuchung, dienstreise, bewerbung, bewerbungsgesprach,
        vorstellungsgesprach, stellenausschreibung, mitarbeitergesprach, schulung, schulungen, einweisung,
        unterweisung, seminar, konferenz, messe, buromaterial, verwaltung, projektleitung,
        projektmanagement, ressourcenplanung, statusbericht, monatsbericht, wochenbericht, rechnungsprufung,
        budget, budgetplanung, marketing, prasentation, kundenbesuch, weihnachtsfeier, dienstplan,
        bereitschaft, bereitschaftsplan, einarbeitung, ubergabe, abstimmung, code review, teamtag`,
      medium: `
        termin, abstimmen, organisieren, vorbereitung, vorbereiten, koordination, lieferant, kurs, workshop,
        intern, allgemein, sonstiges, teilnahme`,
      weak: "rechnung, rechnungen, vertrieb, vertrag, woche, monat, zeit",
    },
    fr: {
      strong: `
        reunion, reunions, reunion d equipe, compte rendu, comite de pilotage, copil, retrospective,
        sprint planning, planning des conges, absence, feuille de temps, saisie des temps, note de frais,
        deplacement professionnel, voyage, recrutement, entretien annuel, entretien, fiche de poste,
        formation, formations, formation utilisateur, former, sensibilisation, seminaire, conference, salon,
        fournitures, administration, gestion de projet, planification des ressources, rapport d activite,
        rapport hebdomadaire, marketing, presentation, visite client, commercial, astreinte,
        planning d astreinte, tutorat, passation, revue de code, pot de depart`,
      medium: `
        comite, budget, organiser, organisation, preparation, preparer, coordination, atelier, session,
        interne, divers, point hebdo, planning, participation`,
      weak: "conges, facture, factures, facturation, fournisseur, contrat, semaine, mois",
    },
    es: {
      strong: `
        reunion, reuniones, reunion de equipo, reunion semanal, acta, comite, retrospectiva,
        planificacion de sprint, vacaciones, permiso vacaciones, baja medica, parte de horas,
        registro de horas, gastos, viaticos, viaje, reserva de viaje, contratacion, entrevista,
        evaluacion de desempeno, formacion, capacitacion, capacitaciones, curso, cursos, entrenamiento,
        induccion, seminario, conferencia, feria, material de oficina, administracion, gestion de proyecto,
        planificacion de recursos, informe semanal, informe de estado, presupuesto anual, marketing,
        presentacion, visita cliente, guardia, turno, cuadrante, traspaso, revision de codigo, fiesta`,
      medium: `
        organizar, organizacion, preparar, preparacion, coordinar, coordinacion, proveedor, sesion,
        equipo de trabajo, interno, varios, llamada con, asistencia a`,
      weak: "factura, facturas, facturacion, ventas, contrato, semana, tiempo",
    },
    pt: {
      strong: `
        reuniao, reunioes, reuniao de equipe, reuniao semanal, ata, ata de reuniao, retrospectiva,
        planejamento da sprint, sprint planning, escala, plantao, atestado, apontamento de horas,
        folha de ponto, despesas, reembolso, viagem, reserva de viagem, recrutamento, entrevista,
        avaliacao de desempenho, treinamento, treinamentos, capacitacao, curso, palestra, seminario,
        conferencia, evento, material de escritorio, administrativo, administracao, gestao de projeto,
        planejamento de recursos, relatorio semanal, relatorio de status, orcamento anual, apresentacao,
        visita ao cliente, visita tecnica, passagem de conhecimento, code review, revisao de codigo,
        confraternizacao, alinhamento, daily`,
      medium: `
        comite, organizar, organizacao, preparar, preparacao, coordenar, coordenacao, fornecedor, oficina,
        sessao, diversos, ligacao com, participacao, agendamento, planejamento`,
      weak: `
        ferias, fatura, faturas, faturamento, nota fiscal, pagamento, marketing, vendas, contrato, equipe,
        agendar, semana, tempo`,
    },
  },
};
