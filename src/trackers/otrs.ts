import type { Tracker } from "./tracker.ts";

/**
 * The queue is both group and category. The running number of a statistic is no id. Accounted time and the
 * "InMin" columns are minutes; only some headers are translated.
 */
export const otrs: Tracker = {
  id: "otrs",
  name: "OTRS and Znuny",
  signatures: [
    {
      atLeast: 1,
      of: `
        SolutionInMin, SolutionDiffInMin, FirstResponseInMin, FirstResponseDiffInMin, ArticleTree,
        EscalationDestinationIn, SolutionTimeWorkingTime`,
    },
    { atLeast: 2, of: "Ticket#, Agent/Owner" },
    { atLeast: 2, of: "Ticket#, Atendente/Proprietário" },
    { atLeast: 2, of: "Ticket#, Agent/Besitzer" },
    { atLeast: 3, of: "Ticket#, Queue, CustomerID" },
    { atLeast: 3, of: "Ticket Number, Queue, CustomerID" },
  ],
  columns: {
    id: "Ticket#, Ticket Number, TicketNumber, Ticketnummer",
    title: "Title, Titulo, Título, Titel, Titre, Subject, Betreff, Assunto",
    description: "ArticleTree",
    type: "Type, Typ, Tipo",
    category: "Queue, Fila, Cola, File, Coda, Wachtrij",
    priority: "Priority, Priorität, Prioridade, Prioridad, Priorité",
    status: "State, Status, Estado, État, Stato",
    opened: "Created, Erstellt, Criado, Creado, Créé, Creato, Aangemaakt",
    closed: "Close Time, Closed, Schließzeit, Geschlossen, Hora de Fechamento, Cerrado, Fermé",
    assignee: `
      Agent/Owner, Owner, Atendente/Proprietário, Agent/Besitzer, Besitzer, Responsible, Responsável,
      Verantwortlicher, UserLastname`,
    group: "Queue, Fila, Cola, File, Coda, Wachtrij",
    requester: `
      Customer User, Customer Name, Usuário Cliente, Kundenbenutzer, From, CustomerID, Kundennummer,
      ID do Cliente`,
    application: "Service, Serviço, Servicio",
    effort: "Accounted time, AccountedTime, Tempo Contabilizado, Erfasste Zeit, Tiempo contabilizado",
    duration: `
      SolutionInMin, Solution Time in Minutes, Tempo de solução em minutos, Lösungszeit in Minuten,
      Tiempo de solución en minutos, Age, Idade, Alter`,
  },
  ignore: `
    Number, Número, Nummer, Changed, Última Alteração, Geändert, FirstLock, First Lock, FirstResponse,
    First Response, Primeira Resposta, FirstResponseInMin, FirstResponseDiffInMin,
    Primeira Resposta em Minutos, Diferença de Tempo da Primeira Resposta em Minutos,
    Erstantwortzeit in Minuten, SolutionDiffInMin, Delta de tempo de solução em minutos, Solution Time,
    SolutionTime, SolutionTimeWorkingTime, SolutionTimeEscalation, SolutionTimeNotification,
    SolutionTimeDestinationTime, SolutionTimeDestinationDate, UpdateTime, UpdateTimeWorkingTime,
    UpdateTimeEscalation, UpdateTimeNotification, UpdateTimeDestinationTime, UpdateTimeDestinationDate,
    FirstResponseTime, FirstResponseTimeWorkingTime, FirstResponseTimeEscalation,
    FirstResponseTimeNotification, FirstResponseTimeDestinationTime, FirstResponseTimeDestinationDate,
    EscalationDestinationIn, EscalationDestinationDate, Escalation Destination Date,
    EscalationTimeWorkingTime, EscalationResponseTime, EscalationSolutionTime, EscalationUpdateTime,
    Horário de Escalação, SLA, Lock, Bloquear, Sperre, StateType, UntilTime, UnlockTimeout,
    RealTillTimeNotUsed, Warten bis, UserFirstname`,
  units: { effort: "minutes", duration: "minutes" },
};
