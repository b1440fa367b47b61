import type { Tracker } from "./tracker.ts";

/**
 * Headers are field names, or labels in the language of the user. `made_sla` is true where the promise was
 * kept. A list is cut at 10,000 rows in silence; requests, their items and their tasks are one piece of
 * work.
 */
export const servicenow: Tracker = {
  id: "servicenow",
  name: "ServiceNow",
  signatures: [
    {
      atLeast: 2,
      of: `
        short_description, opened_at, caller_id, assignment_group, sys_created_on, sys_updated_on, cmdb_ci,
        sys_class_name`,
    },
    {
      atLeast: 2,
      of: `
        business_time_left, business_percentage, has_breached, planned_end_time, business_duration`,
    },
    { atLeast: 2, of: "Short description, Caller" },
    { atLeast: 2, of: "Short description, Assignment group" },
    { atLeast: 2, of: "Short description, Opened by" },
    { atLeast: 2, of: "Short description, Configuration item", without: "Short description (Details)" },
    {
      atLeast: 4,
      of: `
        Number, State, Assignment group, Assigned to, Opened, Opened by, Reassignment count, Made SLA,
        Task type`,
    },
    { atLeast: 2, of: "Descrição resumida, Aberto(a), Aberto(a) por, Grupo de atribuição, Atribuído(a) a" },
    { atLeast: 2, of: "Kurzbeschreibung, Geöffnet, Geöffnet von, Zuweisungsgruppe, Anrufer" },
    { atLeast: 2, of: "Brève description, Description succincte, Groupe d'affectation, Appelant" },
    { atLeast: 2, of: "Breve descripción, Grupo de asignación, Autor de la llamada" },
    { atLeast: 2, of: "Breve descrizione, Gruppo di assegnazione, Chiamante" },
    { atLeast: 2, of: "Korte beschrijving, Toewijzingsgroep, Beller" },
    { atLeast: 2, of: "簡単な説明, アサイン先グループ, アサイングループ, 発信者" },
  ],
  columns: {
    id: "number, Nummer, Numéro, Número, Numero, 番号, task",
    title: `
      short_description, Short description, Kurzbeschreibung, Brève description, Description succincte,
      Breve descripción, Descrição resumida, Breve descrizione, Korte beschrijving, 簡単な説明`,
    description: `
      description, Beschreibung, Descripción, Descrição, Descrizione, Beschrijving, 説明,
      Comments and Work notes, comments`,
    type: `
      sys_class_name, Task type, Aufgabentyp, Type de tâche, Tipo de tarea, Tipo de tarefa, type`,
    category: `
      category, Kategorie, Catégorie, Categoría, Categoria, Categorie, カテゴリ, cat_item, cat_item.name, Item,
      sc_catalog, classification`,
    subcategory: `
      subcategory, Unterkategorie, Sous-catégorie, Subcategoría, Subcategoria, Sottocategoria, Subcategorie,
      サブカテゴリ`,
    priority: `
      priority, Priorität, Priorité, Prioridad, Prioridade, Priorità, Prioriteit, 優先度, urgency, severity,
      impact`,
    status: `
      state, incident_state, problem_state, request_state, Status, État, Estado, Stato, 状態, ステータス,
      Incident state, stage`,
    opened: `
      opened_at, Opened, Geöffnet, Ouvert, Abierto, Aberto(a), Aberto, Aperto, Geopend, オープン日時, オープン済み,
      sys_created_on, Created, Erstellt, Créé, Creado, Criado(a), Creato, Gemaakt, 作成日時, start_time`,
    resolved: `
      resolved_at, Resolved, Gelöst, Résolu, Resuelto, Resolvido(a), Resolvido, Risolto, Opgelost, 解決済み`,
    closed: `
      closed_at, Closed, Geschlossen, Fermé, Cerrado, Fechado(a), Encerrado(a), Fechado, Chiuso, Gesloten,
      クローズ済み, end_time`,
    assignee: `
      assigned_to, Assigned to, Zugewiesen an, Affecté à, Asignado a, Atribuído(a) a, Atribuído a,
      Atribuição a, Assegnato a, Toegewezen aan, アサイン先`,
    group: `
      assignment_group, Assignment group, Zuweisungsgruppe, Groupe d'affectation, Grupo de asignación,
      Grupo de atribuição, Gruppo di assegnazione, Toewijzingsgroep, アサイン先グループ, アサイングループ`,
    requester: `
      caller_id, Caller, Anrufer, Appelant, Autor de la llamada, Solicitante, Chiamante, Beller, 発信者,
      requested_for, request.requested_for, Requested for, Affected User, requested_by, Requested by,
      opened_by, Opened by, Geöffnet von, Ouvert par, Abierto por, Aberto(a) por, Aperto da, Geopend door`,
    application: `
      cmdb_ci_business_app, business_service, Business service, Service, service_offering, Service offering,
      cmdb_ci, Configuration item, Affected CI, Konfigurationselement, Élément de configuration,
      Elemento de configuración, Item de configuração, Elemento di configurazione, Configuratie-item,
      構成アイテム, product`,
    effort: `
      time_worked, Time worked, Arbeitszeit, Temps travaillé, Tiempo trabajado, Tempo trabalhado,
      Tempo lavorato`,
    duration: `
      business_stc, Business resolve time, calendar_stc, Resolve time, business_duration, Business duration,
      calendar_duration, duration, Dauer, Durée, Duración, Duração, Durata`,
    reassignments: `
      reassignment_count, Reassignment count, Anzahl Neuzuweisungen, Nombre de réaffectations,
      Número de reasignaciones, Número de reatribuições`,
    reopens: "reopen_count, Reopen count",
    slaBreached: "made_sla, Made SLA, has_breached, Has breached",
    labels: "sys_tags, Tags",
    parent: `
      parent_incident, Parent Incident, request_item, Requested item, request, parent, problem_id, Problem,
      epic`,
  },
  ignore: `
    sys_updated_on, sys_updated_by, sys_updated_at, sys_created_by, sys_mod_count, sys_id, correlation_id,
    contact_type, due_date, sla_due, follow_up, planned_end_time, start_date, end_date, work_start,
    work_end, close_code, closed_code, close_notes, fix_notes, work_notes, comments_and_work_notes,
    approval, phase, phase_state, active, knowledge, location, company, story_points, notify, upon_reject,
    child_incidents, related_incidents, rfc, caused_by, Updated, Updated by, Last update, Created by,
    Channel, Contact type, Resolution code, Resolution notes, Closed by, closed_by, Due date,
    Change Request, Caused by Change, Aktualisiert, Aktualisiert von, Mis à jour, Mis à jour par,
    Actualizado, Actualizado por, Atualizado em, Atualizado por, Aggiornato`,
  units: { effort: "seconds", duration: "seconds" },
  typeByIdPrefix: {
    INC: "Incident",
    REQ: "Request",
    RITM: "Requested Item",
    SCTASK: "Catalog Task",
    TASK: "Task",
    CHG: "Change Request",
    CTASK: "Change Task",
    PRB: "Problem",
    PTASK: "Problem Task",
    STRY: "Story",
    PRJTASK: "Project Task",
  },
  slaTrueMeansMet: true,
  rowCaps: [10_000],
};
