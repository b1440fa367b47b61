import type { Tracker } from "./tracker.ts";

/**
 * Lists are repeated columns of one name; efforts are seconds. The sums (Σ) count sub-tasks again, and "Time
 * Spent" as a custom field is something else. In German, Autor is the reporter.
 */
export const jira: Tracker = {
  id: "jira",
  name: "Jira",
  signatures: [
    { atLeast: 2, of: "Issue key, Issue id" },
    {
      atLeast: 1,
      of: `
        Custom field (…, Benutzerdefinierte Felder (…, Benutzerdefiniertes Feld (…, Champs personnalisés (…,
        Champ personnalisé (…, Campo personalizado (…, Campo personalizzato (…, Aangepast veld (…,
        カスタムフィールド (…, カスタム フィールド (…`,
    },
    { atLeast: 2, of: "Work item key, Work item id" },
    {
      atLeast: 1,
      of: `
        Σ Time Spent, Σ Original Estimate, Σ Remaining Estimate, Σ Benötigte Zeit,
        Σ Ursprüngliche Schätzung, Σ Tiempo empleado, Σ Tempo gasto, Σ Temps passé`,
    },
    { atLeast: 2, of: "Vorgangsschlüssel, Vorgangs-ID" },
    { atLeast: 2, of: "Vorgangsschlüssel, Vorgangstyp" },
    { atLeast: 2, of: "Clé de ticket, ID de ticket" },
    { atLeast: 2, of: "Clé de ticket, Type de ticket" },
    { atLeast: 2, of: "Clé de demande, Type de demande" },
    { atLeast: 2, of: "Clave de incidencia, ID de la incidencia" },
    { atLeast: 2, of: "Clave de incidencia, Tipo de Incidencia" },
    { atLeast: 2, of: "Chave da item, ID da item" },
    { atLeast: 2, of: "Chave do item, ID do item" },
    { atLeast: 2, of: "Chave do item, Tipo de item" },
    { atLeast: 2, of: "Chave da item, Tipo de item" },
    { atLeast: 2, of: "課題キー, 課題 ID, 課題タイプ" },
    { atLeast: 2, of: "Issue key, Issue Type", without: "Work date" },
    { atLeast: 3, of: "Key, Summary, Status", without: "ID, Issue Id, Number, Ticket ID" },
    { atLeast: 3, of: "Key, Summary, Issue Type" },
    { atLeast: 2, of: "Issue Type, Assignee Id" },
  ],
  columns: {
    id: `
      Issue key, Key, Work item key, Vorgangsschlüssel, Schlüssel, Clé de ticket, Clé de demande,
      Clave de incidencia, Clave, Chave da item, Chave do item, Chave, Chiave ticket, Chiave, Issuesleutel,
      Sleutel, 課題キー, キー, Issue id, Work item id`,
    title: "Summary, Zusammenfassung, Résumé, Resumen, Resumo, Riepilogo, Samenvatting, 要約",
    description: "Description, Beschreibung, Descripción, Descrição, Descrizione, Beschrijving, 説明",
    type: `
      Issue Type, Work type, Work item type, Vorgangstyp, Type de ticket, Type de demande,
      Tipo de Incidencia, Tipo de item, Tipo de ticket, Tipo di ticket, Tipo di richiesta, Issuetype, 課題タイプ`,
    category: `
      Components, Component/s, Komponenten, Komponente/n, Composants, Composant(s), Componentes,
      Componente(s), Componenti, Componenten, コンポーネント, Custom field (Request Type), Custom field (Category)`,
    priority: `
      Priority, Priorität, Priorité, Prioridad, Prioridade, Priorità, Prioriteit, 優先度,
      Custom field (Severity), Custom field (Urgency)`,
    status: `
      Status, État, Statut, Estado, Situação, Stato, ステータス, Status Category, Statuskategorie,
      Catégorie d'état, Categoría de estado, Categoria do status`,
    opened: `
      Created, Erstellt, Création, Créé, Créée, Creada, Creado, Criado, Creato, Aangemaakt, 作成日`,
    resolved: `
      Resolved, Erledigt, Gelöst, Résolue, Résolu, Resuelta, Resuelto, Resolvido, Resolvida, Risolto,
      Opgelost, 解決日, 解決済み`,
    assignee: `
      Assignee, Zugewiesene Person, Bearbeiter, Personne assignée, Responsable, Persona asignada,
      Responsável, Assegnatario, Toegewezen persoon, 担当者`,
    group: "Custom field (Team), Custom field (Assignment group), Custom field (Support team), Team",
    requester: `
      Reporter, Autor, Rapporteur, Informador, Relator, Segnalatore, Melder, 報告者, Creator, Ersteller,
      Créateur, Creador, Criador, 作成者`,
    application: `
      Custom field (Affected services), Project name, Projektname, Nom de projet, Nombre del proyecto,
      Nome do projeto, Nome progetto, Projectnaam, プロジェクト名, Project key, Project`,
    effort: `
      Time Spent, Benötigte Zeit, Temps passé, Temps consacré, Tiempo Trabajado, Tiempo empleado,
      Tempo gasto, Tempo impiegato, Bestede tijd, 所要時間`,
    slaBreached: "Custom field (Time to resolution)",
    labels: `
      Labels, Stichwörter, Étiquettes, Etiquetas, Rótulos, Categorias, Etichette, Trefwoorden, ラベル`,
    parent: `
      Parent key, Parent, Parent id, Custom field (Epic Link), Custom field (Parent Link), Übergeordnet,
      Clé parent, Clave principal, Principal, Chave pai, Pai, 親課題`,
  },
  ignore: `
    Σ Time Spent, Σ Original Estimate, Σ Remaining Estimate, Σ Benötigte Zeit, Σ Ursprüngliche Schätzung,
    Σ Restschätzung, Σ Tiempo empleado, Σ Temps passé, Σ Tempo gasto, Original estimate, Remaining Estimate,
    Ursprüngliche Schätzung, Restschätzung, Estimación original, Resolution, Lösung, Résolution, Resolución,
    Resolução, Updated, Aktualisiert, Mise à jour, Actualizada, Atualizado(a), Last Viewed,
    Zuletzt angezeigt, Due date, Fälligkeitsdatum, Date d'échéance, Fecha de vencimiento, Votes, Work Ratio,
    Log Work, Arbeit protokollieren, Status Category Changed, Security Level, Project type, Project lead,
    Project lead id, Project description, Project url, Projekttyp, Projektleiter, ID des Projektleiters,
    Projektbeschreibung, Assignee Id, Reporter Id, Creator Id, Ersteller-ID, ID des Autors,
    ID der zugewiesenen Person, Parent summary, Satisfaction rating, Custom field (Time Spent),
    Custom field (Type), Custom field (Start date), Custom field (Story Points),
    Custom field (Story point estimate), Custom field (Time to first response), Custom field (Time to done),
    Custom field (Satisfaction date), Custom field (Request participants), Custom field (Epic Name),
    Custom field (Epic Status), Comment, Comments, Environment`,
  units: { effort: "seconds" },
  rowCaps: [1000],
  hoursPerDay: 8,
};
