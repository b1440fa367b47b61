import { expect, test } from "vitest";
import { createClassifier } from "../../src/classify/classify.ts";
import { ticketOf } from "./ticket-of.ts";

const classify = createClassifier();

test.each([
  // Rule 2: manual or repeating work goes for good
  ["Automate the monthly account clean-up instead of doing it manually", "transform"],
  ["Monatliche Kontenbereinigung automatisieren statt von Hand", "transform"],
  ["Automatiser la création des comptes", "transform"],
  ["Automatizar el envío de facturas", "transform"],
  ["Automatizar a conciliação bancária", "transform"],
  // Rule 3: something that should work does not
  ["Order entry screen crashes when the customer number is empty", "run"],
  ["Drucker im dritten Stock funktioniert nicht", "run"],
  ["Le poste de la comptabilité ne démarre plus", "run"],
  ["La aplicación de nóminas no funciona desde ayer", "run"],
  ["Sistema de vendas fora do ar", "run"],
  // Rule 4: why, without a fix
  ["Root cause analysis of last week's mail outage", "run"],
  ["Ursachenanalyse zum Ausfall am Montag", "run"],
  ["Recherche de la cause racine des coupures", "run"],
  ["Análisis de causa raíz de la caída", "run"],
  ["Análise de causa raiz da queda do link", "run"],
  // Rule 5: raised by a machine, or announced
  ["CRITICAL alert: disk usage above threshold on host db07", "run"],
  ["Schwellwert überschritten: CPU-Auslastung auf srv12", "run"],
  ["Alerte supervision : espace disque sur srv-fichiers", "run"],
  ["Aviso de mantenimiento programado del operador", "run"],
  ["Alerta Zabbix: host inacessível", "run"],
  // Rule 6: from the catalogue, for somebody
  ["New laptop for a colleague who starts in June", "run"],
  ["Neuer Mitarbeiter ab Mai: Konto anlegen", "run"],
  ["Demande d'accès au partage finances pour une stagiaire", "run"],
  ["Alta de usuario para nuevo empleado", "run"],
  ["Liberar acesso ao sistema para novo colaborador", "run"],
  // Rule 7: a question, a copy
  ["How do I share my calendar with a colleague?", "run"],
  ["Wie kann ich eine Abwesenheit eintragen?", "run"],
  ["Comment changer ma signature ?", "run"],
  ["Consulta: ¿cómo se exporta el listado de pedidos?", "run"],
  ["Dúvida: como emitir segunda via do boleto", "run"],
  // Rule 8: upkeep
  ["Renew the certificate of the customer portal", "run"],
  ["Sicherheitsupdates auf den Servern einspielen", "run"],
  ["Renouvellement du certificat du portail", "run"],
  ["Renovación del certificado del portal", "run"],
  ["Trocar toner da impressora do financeiro", "run"],
  // Rule 9: a whole system goes or moves
  ["Migrate the file servers to the cloud", "transform"],
  ["Ablösung des Altsystems im Lager", "transform"],
  ["Migration vers le nouveau système de messagerie", "transform"],
  ["Migrar todos los servidores a la nube", "transform"],
  ["Migração do datacenter para a nuvem", "transform"],
  // Rule 10: connect, report
  ["Integrate the web shop with the warehouse system", "transform"],
  ["Schnittstelle zwischen Kasse und Buchhaltung aufbauen", "transform"],
  ["Nouveau tableau de bord des ventes par région", "transform"],
  ["Integración de la tienda con el ERP", "transform"],
  ["Integração entre o CRM e o ERP", "transform"],
  // Rule 11: not there today
  ["Introduce a password manager for all employees", "transform"],
  ["Einführung eines Ticketsystems im Werk", "transform"],
  ["Mise en place d'un nouveau portail fournisseurs", "transform"],
  ["Implantación de un nuevo sistema de archivo", "transform"],
  ["Implantação de um novo portal de fornecedores", "transform"],
  // Rule 12: more than before, or only looks
  ["Add a new field for the delivery date to the order form", "transform"],
  ["Neues Feld für die Lieferzeit in der Auftragsmaske", "transform"],
  ["Ajouter un filtre par région, nouvelle fonctionnalité", "transform"],
  ["Nueva funcionalidad: permitir pagos parciales", "transform"],
  ["Nova funcionalidade: permitir pagamento parcial", "transform"],
  ["Change wording of the welcome banner", "run"],
  ["Preisliste für die neue Saison aktualisieren", "run"],
  // Rule 13: evaluate, design
  ["Proof of concept for a new search engine", "transform"],
  ["Machbarkeitsstudie für ein gemeinsames Lager", "transform"],
  ["Étude de faisabilité d'une solution d'archivage", "transform"],
  ["Estudio de viabilidad de un nuevo almacén de datos", "transform"],
  ["Prova de conceito de um novo buscador", "transform"],
  // Rule 14: overhead
  ["Weekly team meeting", "run"],
  ["Urlaubsplanung des Teams", "run"],
  ["Réunion d'équipe hebdomadaire", "run"],
  ["Reunión semanal de equipo", "run"],
  ["Reunião semanal de equipe", "run"],
])("%s is %s", (title, said) => {
  expect(classify(ticketOf(title)).class).toBe(said);
});

test.each([
  [
    "Move one mailbox to the other database as requested",
    "run",
    "Migrate the mail platform to the cloud for all users",
    "transform",
  ],
  ["Reset MFA for one user who lost her phone", "run", "Roll out MFA to all employees", "transform"],
  [
    "Investigate why the nightly job failed",
    "run",
    "Permanent fix for the nightly job so that it never fails again",
    "transform",
  ],
  [
    "Please send me a one-off report of open orders",
    "run",
    "Create a new monthly report with a dashboard of open orders",
    "transform",
  ],
  [
    "New campaign with new prices in the shop",
    "run",
    "New module for campaigns in the shop, not possible today",
    "transform",
  ],
  [
    "Passwort zurücksetzen für Frau Beispiel",
    "run",
    "Selbstbedienung für das Zurücksetzen von Passwörtern einführen",
    "transform",
  ],
  [
    "Restauration d'un fichier supprimé",
    "run",
    "Mise en place d'une nouvelle solution de sauvegarde",
    "transform",
  ],
  ["Error en la interfaz con el banco", "run", "Nueva interfaz entre tesorería y el banco", "transform"],
  [
    "Relatório de vendas não abre",
    "run",
    "Criar novo relatório de vendas com painel de indicadores",
    "transform",
  ],
])("%s is %s, but: %s is %s", (one, saidOfOne, twin, saidOfTwin) => {
  expect(classify(ticketOf(one)).class).toBe(saidOfOne);
  expect(classify(ticketOf(twin)).class).toBe(saidOfTwin);
});
