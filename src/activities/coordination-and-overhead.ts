import type { Activity } from "./activity.ts";

export const coordinationAndOverhead: Activity = {
  id: "coordination-and-overhead",
  title: "Coordination and overhead",
  what: "Meetings, planning, staff matters, administration, marketing and sales errands.",
  usually: "run",
  twins: {
    run: "a meeting held, a plan kept up to date",
    transform: "a meeting that the tracker files under specification",
  },
  neighbours: [
    {
      id: "architecture-and-evaluation",
      apart:
        "Coordination, not architecture and evaluation: a meeting, even about specifying, unless the tracker's category says specification.",
    },
    {
      id: "knowledge-and-training",
      apart:
        "Coordination, not knowledge and training: meetings, planning and staff matters; users who are taught and guides that are written are knowledge.",
    },
    {
      id: "joiner-mover-leaver",
      apart:
        "Coordination, not joiners and leavers: hiring, leave and appraisal; IT for a person who starts, leaves or moves is supplied.",
    },
    {
      id: "how-to-and-information",
      apart:
        "Coordination, not how-to and information: meetings, planning and errands; a user who wants to know something needs an answer.",
    },
  ],
  phrases: {
    en: {
      strong: `
        weekly meeting, monthly meeting, management meeting, project meeting, kick off meeting, kickoff,
        stand up, standup, scrum, sprint planning, planning meeting, sprint review, retrospective,
        backlog refinement, grooming, all hands, town hall, jour fixe, weekly call, conference call,
        telephone conference, call with client, catch up, 1 on 1, minutes of, status report, project status,
        progress report, project management, project plan, resource planning, budget planning,
        forecast hours, steering committee, timesheet corrections, time sheets, time tracking entry,
        expenses claim, annual leave, vacation handover, sick leave, out of office, on call roster,
        shift plan, duty roster, appraisals, performance review staff, interview candidates, job ad,
        recruit*, cv review, new hire interviews, onboarding of colleague, team building, team outing,
        summer party, christmas party, book flights, trade fair, sales call*, cold calls, send offer,
        send proposal, quote to client, customer visit, client visit, invoice customers,
        invoicing customers, competitors, press release, internal admin, miscellaneous, general tasks,
        ticket queue, ticket triage, assign tickets, sign off document, customer satisfaction, user group,
        exhibition, phone calls, meeting with, meeting to, admin tasks, marketing meeting, sales meeting,
        marketing plan, marketing material, sales lead, sales pitch, demo preparation, to discuss,
        meeting re, meeting at, meeting on, meetings, board meeting, cab meeting, status meeting,
        holiday planning, vacation request, performance review, backlog grooming`,
      medium: `
        team meeting, coordinat*, handover, demo, planning, organi*, prepare, interview*, birthday, booth,
        prospect, housekeeping, misc, meeting`,
      weak: "team",
    },
    de: {
      strong: `
        teambesprechung, teammeeting, jourfixe, abstimmungstermin, rücksprache, telefonkonferenz, telko,
        sprintplanung, retrospektive, review termin, kick off, projektleitung, projektmanagement,
        projektplan*, projektstatus*, statusbericht, statusmeeting, wochenbericht team, lenkungsausschuss,
        protokoll lenkungs*, tagesordnung, budgetplanung, ressourcenplanung, personalplanung, krankmeldung,
        krankheit, schichtplan, rufbereitschaft, stundenzettel, zeiterfassung nachtragen,
        stunden nachtragen, reisebuchung, bewerbung*, bewerbungsgespräch*, vorstellungsgespräch*,
        stellenausschreibung, stellenanzeige, mitarbeitergespräch*, weihnachtsfeier, sommerfest,
        betriebsausflug, messevorbereitung, angebot für interessent, angebot schreiben, kundentermin,
        kundenbesuch, rechnung an kunde, rechnungsstellung, interne verwaltung, verwaltungstätigkeiten,
        administratives, allgemeines, orga, ticketverteilung, koordination, koordinieren, akquise,
        urlaubsplanung, mitarbeitergespräch`,
      medium: "urlaub*, organisieren, intern, verwaltung, sonstiges, urlaubsantrag",
    },
    fr: {
      strong: `
        réunions, réunion d'équipe, réunion de, réunion hebdo, point hebdo, point hebdomadaire, point avec,
        point projet, point équipe, copil, coproj, comité de direction, codir, compte rendu réunion,
        ordre du jour, rétrospective, kick off, lancement projet réunion, suivi de projet, suivi projet,
        gestion de projet, planning des astreintes, planning équipe, avant congés, arrêt maladie, rtt,
        saisie des temps, feuille de temps, feuilles de temps, imputation des temps, préparation du budget,
        entretien*, recrutement, offre de stage, offre d'emploi, stagiaire + accueil, réservation train,
        réservation hôtel, salon professionnel, prospect*, envoi devis, devis au client,
        proposition commerciale, offre commerciale, facturer client, visite client, rendez vous client,
        communication interne, secrétariat, gestion interne, coordonner, pot de, passation, tri des tickets,
        affectation des tickets, réunion hebdo*, comité de pilotage, point hebdo*, planning congés,
        demande de congé*, plan de charge, entretien annuel`,
      medium: "administrati*, réunion, hôtel, prépar*, organis*, chef de service, fournitures",
    },
    es: {
      strong: `
        reuniones, reunión de, reunión semanal, reunión con, comité de dirección, acta reunión,
        orden del día, seguimiento de proyecto, seguimiento proyecto, gestión de proyecto*,
        plan de proyecto, informe de estado, planificación sprint, planificación del sprint, retrospectiva,
        kick off, llamada con, llamada semanal, videollamada con, turnos de guardia, guardias, vacaciones,
        baja médica, imputación de horas, registro de horas, horas de la semana, parte de horas,
        presupuesto del próximo, presupuesto anual, entrevista*, selección de personal, oferta de empleo,
        oferta de prácticas, evaluación de desempeño, reserva de hotel, comida de navidad, fiesta,
        cumpleaños, oferta al cliente, enviar oferta, propuesta comercial, enviar propuesta,
        visita al cliente, visita cliente, prospecto, boletín interno, redes sociales, facturar al cliente,
        administrativas, gestión interna, coordinación, reparto de incidencias, clasificar tickets,
        material para la feria, limpieza de cola, solicitud de vacaciones, hoja de horas,
        planeación de presupuesto`,
      medium: "reunión, comité, prepara*, cronograma, semana, feria, coordinar",
    },
    pt: {
      strong: `
        reuniões, reunião de, reunião semanal, reunião com, alinhamento, ata da, ata de, cronograma,
        acompanhamento de projeto, gestão de projeto, gerenciamento de projeto, relatório de status,
        planejamento da sprint, planejamento de sprint, retrospectiva, kick off, call com,
        ligação com cliente, escala de plantão, cobertura de férias, licença médica, atestado, lançar horas,
        lançamento de horas, apontamento de horas, folha de ponto equipe, orçamento 2, orçamento anual,
        orçamento do próximo, entrevista*, recrutamento, processo seletivo, vaga de,
        avaliação de desempenho, compra de passagem, evento + organizar, confraternização,
        proposta comercial, enviar proposta, visita ao cliente, visita comercial, prospecção, redes sociais,
        faturar cliente, administrativas, gestão interna, coordenar, organizar a fila, triagem,
        distribuição de chamados, distribuir chamados, apresentação para o comitê, publicar vaga,
        reunião diária, solicitação de férias, folha de horas, planejamento orçamentário`,
      medium: "reunião, comitê, planejamento, preparar, apresentação, diversas",
      weak: "semana*, cliente",
    },
  },
  market: 5,
  defaultMinutes: 60,
  delivery: "Follows the work it serves; shared desk for triage and scheduling",
  presumption: "eliminate",
  guard: "service-quality",
};
